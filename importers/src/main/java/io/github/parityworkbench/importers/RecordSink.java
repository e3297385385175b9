package io.github.parityworkbench.importers;

import io.github.parityworkbench.diff.EndpointSummary;
import io.github.parityworkbench.diff.Exchange;

/**
 * Where a format puts what it reads, one call a record. Any method may throw an unchecked exception
 * to stop the reading.
 */
public interface RecordSink {
    /** A request with its responses. */
    void exchange(Exchange exchange);

    /** Totals in place of exchanges. */
    void summary(EndpointSummary summary);

    /** A record that could not be read. */
    void problem(ImportProblem problem);
}
