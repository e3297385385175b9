package io.github.parityworkbench.importers;

import io.github.parityworkbench.diff.EndpointSummary;
import io.github.parityworkbench.diff.Exchange;
import java.util.ArrayList;
import java.util.List;

/** Keeps what a format reads, for tests. */
public final class CollectingSink implements RecordSink {
    public final List<Exchange> exchanges = new ArrayList<>();
    public final List<EndpointSummary> summaries = new ArrayList<>();
    public final List<ImportProblem> problems = new ArrayList<>();

    /** Everything, in order. */
    public final List<Object> all = new ArrayList<>();

    @Override
    public void exchange(Exchange exchange) {
        exchanges.add(exchange);
        all.add(exchange);
    }

    @Override
    public void summary(EndpointSummary summary) {
        summaries.add(summary);
        all.add(summary);
    }

    @Override
    public void problem(ImportProblem problem) {
        problems.add(problem);
        all.add(problem);
    }
}
