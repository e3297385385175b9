package io.github.parityworkbench.diff.group;

import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** Order among timestamps of which some are unknown. */
final class Timestamps {
    private static final Comparator<@Nullable Instant> UNKNOWN_FIRST =
            Comparator.nullsFirst(Comparator.naturalOrder());

    private Timestamps() {}

    /** Compares by time; unknown ones come first. */
    static int compare(@Nullable Instant first, @Nullable Instant second) {
        return UNKNOWN_FIRST.compare(first, second);
    }

    /** The earlier of the known ones. */
    static @Nullable Instant earlier(@Nullable Instant first, @Nullable Instant second) {
        if (first == null || second == null) {
            return first == null ? second : first;
        }
        return first.isBefore(second) ? first : second;
    }

    /** The later of the known ones. */
    static @Nullable Instant later(@Nullable Instant first, @Nullable Instant second) {
        return compare(first, second) >= 0 ? first : second;
    }
}
