package io.github.parityworkbench.localdb;

import io.github.parityworkbench.diff.group.ClassifiedDifference;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An exchange in which a group occurs.
 *
 * @param exchangeNumber by which {@link ExchangeQueries#get} finds it
 * @param exchangeId its id in the log
 * @param differences those of the group, with its key, ignored ones too, in document order
 */
public record SampleRow(
        long exchangeNumber,
        String exchangeId,
        @Nullable Instant timestamp,
        List<ClassifiedDifference> differences) {
    public SampleRow {
        differences = List.copyOf(differences);
    }
}
