package io.github.parityworkbench.localdb;

import io.github.parityworkbench.diff.Endpoint;
import io.github.parityworkbench.diff.group.ClassifiedDifference;
import io.github.parityworkbench.diff.group.ClassifiedExchange;
import io.github.parityworkbench.diff.group.GroupKey;
import java.util.List;

/** Exchanges that no count speaks of. */
final class Strange {
    private Strange() {}

    /** The same, with groups that the batch does not count. */
    static List<ClassifiedExchange> exchanges(List<ClassifiedExchange> exchanges) {
        return exchanges.stream()
                .map(
                        each ->
                                new ClassifiedExchange(
                                        each.exchange(),
                                        each.differences().stream().map(Strange::moved).toList(),
                                        each.degraded()))
                .toList();
    }

    private static ClassifiedDifference moved(ClassifiedDifference each) {
        GroupKey key = each.key();
        return new ClassifiedDifference(
                each.difference(),
                new GroupKey(new Endpoint("nowhere"), key.part(), key.path(), key.kind()),
                each.cause(),
                null);
    }
}
