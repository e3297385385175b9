package io.github.parityworkbench.app.desktop.triage;

import io.github.parityworkbench.diff.group.OverTime;
import io.github.parityworkbench.localdb.GroupRow;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * How often a group occurs over the time of the whole log, so that the trends of all groups can be
 * laid side by side.
 *
 * @param counts in steps of equal length; empty where it cannot be said
 */
public record Trend(List<Long> counts, TrendDirection direction) {
    /** Nothing can be said. */
    static final Trend UNKNOWN = new Trend(List.of(), TrendDirection.UNKNOWN);

    static final int STEPS = 16;
    private static final int QUARTER = STEPS / 4;
    private static final double CLEARLY = 1.5;
    private static final int ENOUGH = 4;

    public Trend {
        counts = List.copyOf(counts);
    }

    /** The time of the log, as far as groups tell it. */
    record Span(Instant from, Instant to) {
        static final Span NONE = new Span(Instant.EPOCH, Instant.EPOCH);

        static Span of(Collection<GroupRow> rows) {
            Instant from =
                    rows.stream()
                            .map(GroupRow::firstSeen)
                            .filter(Objects::nonNull)
                            .min(Instant::compareTo)
                            .orElse(Instant.EPOCH);
            Instant to =
                    rows.stream()
                            .map(GroupRow::lastSeen)
                            .filter(Objects::nonNull)
                            .max(Instant::compareTo)
                            .orElse(Instant.EPOCH);
            return new Span(from, to);
        }
    }

    /** How that spreads over the time of the log. */
    static Trend of(OverTime overTime, Span span) {
        double seconds = Duration.between(span.from(), span.to()).toSeconds() + 1.0;
        if (overTime.counts().isEmpty() || seconds < STEPS) {
            return UNKNOWN;
        }
        double[] spread = new double[STEPS];
        double at = Duration.between(span.from(), overTime.start()).toSeconds();
        double stretch = overTime.stretch().toSeconds();
        for (long count : overTime.counts()) {
            spread(spread, count, at * STEPS / seconds, (at + stretch) * STEPS / seconds);
            at += stretch;
        }
        List<Long> counts = Arrays.stream(spread).mapToObj(Math::round).toList();
        return new Trend(counts, direction(spread));
    }

    /** A stretch may lie over several steps; each gets its part. */
    private static void spread(double[] steps, long count, double from, double to) {
        double start = Math.max(0, from);
        double end = Math.min(STEPS, to);
        if (end <= start) {
            steps[Math.max(0, Math.min(STEPS - 1, (int) from))] += count;
            return;
        }
        for (int step = (int) start; step < STEPS && step < end; step++) {
            double part = Math.min(step + 1.0, end) - Math.max(step, start);
            steps[step] += count * part / (end - start);
        }
    }

    private static TrendDirection direction(double[] steps) {
        double before = Arrays.stream(steps, 0, STEPS - QUARTER).sum();
        double last = Arrays.stream(steps, STEPS - QUARTER, STEPS).sum();
        if (before + last < ENOUGH) {
            return TrendDirection.UNKNOWN;
        }
        if (before < 0.5) {
            return TrendDirection.APPEARED;
        }
        if (last < 0.5) {
            return TrendDirection.GONE;
        }
        double half = Arrays.stream(steps, 0, STEPS / 2).sum();
        double other = before + last - half;
        if (other > half * CLEARLY) {
            return TrendDirection.RISING;
        }
        return half > other * CLEARLY ? TrendDirection.FALLING : TrendDirection.STEADY;
    }
}
