package io.github.parityworkbench.localdb.internal;

import io.github.parityworkbench.diff.group.ClassifiedDifference;
import io.github.parityworkbench.diff.group.ClassifiedExchange;
import io.github.parityworkbench.diff.group.GroupKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * An exchange as its differences are packed.
 *
 * @param degraded whether comparing it ran out of its budget
 */
record PackedExchange(
        String id,
        @Nullable Instant timestamp,
        boolean degraded,
        List<PackedDifference> differences) {
    /** Packs an exchange whose groups have these numbers. */
    static PackedExchange of(ClassifiedExchange classified, ToIntFunction<GroupKey> groups) {
        List<PackedDifference> packed = new ArrayList<>(classified.differences().size());
        for (ClassifiedDifference each : classified.differences()) {
            packed.add(PackedDifference.of(each, classified, groups.applyAsInt(each.key())));
        }
        return new PackedExchange(
                classified.exchange().id(),
                classified.exchange().timestamp(),
                classified.degraded(),
                packed);
    }
}
