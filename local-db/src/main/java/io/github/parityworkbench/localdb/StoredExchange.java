package io.github.parityworkbench.localdb;

import io.github.parityworkbench.diff.Exchange;
import io.github.parityworkbench.diff.Part;
import io.github.parityworkbench.diff.group.ClassifiedDifference;
import java.util.List;

/**
 * An exchange as it was kept, with all its differences, ignored ones too, in document order.
 *
 * @param number from 1, in the order of import
 * @param differences each with the group as which its own is listed
 */
public record StoredExchange(
        long number, Exchange exchange, List<ClassifiedDifference> differences) {
    public StoredExchange {
        differences = List.copyOf(differences);
    }

    /** Whether the log had only the differences, and not the bodies in which they are. */
    public boolean onlyDifferences() {
        return exchange.control().body() == null
                && exchange.candidate().body() == null
                && differences.stream().anyMatch(each -> each.difference().part() == Part.BODY);
    }
}
