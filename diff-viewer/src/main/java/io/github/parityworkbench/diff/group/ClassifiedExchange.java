package io.github.parityworkbench.diff.group;

import io.github.parityworkbench.diff.Exchange;
import java.util.List;
import java.util.Objects;

/**
 * An exchange with all its differences.
 *
 * @param differences in document order, ignored ones among them
 * @param degraded whether comparing ran out of its step budget
 */
public record ClassifiedExchange(
        Exchange exchange, List<ClassifiedDifference> differences, boolean degraded) {
    public ClassifiedExchange {
        Objects.requireNonNull(exchange);
        differences = List.copyOf(differences);
    }

    /** Whether some difference is not ignored. */
    public boolean mismatched() {
        return differences.stream().anyMatch(difference -> !difference.ignored());
    }
}
