package io.github.parityworkbench.diff.group;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/**
 * How often something happened in successive stretches of time, at most 64.
 *
 * @param start when the first stretch begins
 * @param stretch how long each lasts
 * @param counts how often it happened in each
 */
public record OverTime(Instant start, Duration stretch, List<Long> counts) {
    /** Nothing happened, or nobody wrote down when. */
    public static final OverTime NEVER = new OverTime(Instant.EPOCH, Duration.ZERO, List.of());

    public OverTime {
        counts = List.copyOf(counts);
    }

    OverTime(Instant start, Duration stretch, long[] counts) {
        this(start, stretch, Arrays.stream(counts).boxed().toList());
    }
}
