package io.github.parityworkbench.localdb;

import io.github.parityworkbench.diff.Exchange;
import io.github.parityworkbench.diff.group.ClassifiedDifference;
import java.util.List;

/**
 * An exchange as it was kept, with all its differences, ignored ones too, in document order.
 *
 * @param number from 1, in the order of import
 */
public record StoredExchange(
        long number, Exchange exchange, List<ClassifiedDifference> differences) {
    public StoredExchange {
        differences = List.copyOf(differences);
    }
}
