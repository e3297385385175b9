package io.github.parityworkbench.diff.group;

import io.github.parityworkbench.diff.Exchange;
import io.github.parityworkbench.diff.json.ArrayFields;
import java.util.List;
import java.util.Objects;

/**
 * An exchange with all its differences.
 *
 * @param differences in document order, ignored ones among them
 * @param degraded whether comparing ran out of its step budget
 * @param arrays what the unequal arrays in the bodies say of their keys
 */
public record ClassifiedExchange(
        Exchange exchange,
        List<ClassifiedDifference> differences,
        boolean degraded,
        List<ArrayFields> arrays) {
    public ClassifiedExchange {
        Objects.requireNonNull(exchange);
        differences = List.copyOf(differences);
        arrays = List.copyOf(arrays);
    }

    /** An exchange that says nothing of keys. */
    public ClassifiedExchange(
            Exchange exchange, List<ClassifiedDifference> differences, boolean degraded) {
        this(exchange, differences, degraded, List.of());
    }

    /** Whether some difference is not ignored. */
    public boolean mismatched() {
        for (ClassifiedDifference difference : differences) {
            if (!difference.ignored()) {
                return true;
            }
        }
        return false;
    }
}
