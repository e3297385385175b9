package io.github.parityworkbench.diff.group;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;

/**
 * When things happened, in at most {@value #MOST} steps of equal length. The length is the shortest
 * power of two of seconds that is enough for all from the first to the last, so histograms merge to
 * the same whole in any order.
 */
final class TimeHistogram {
    /** A power of two. */
    static final int MOST = 64;

    /** Counts by number of the step since 1970, of which the last bits tell the place. */
    private long[] counts = {};

    /** The first step and the last one at which anything happened. */
    private long first;

    private long last;

    /** A step lasts two to the power of this seconds. */
    private int power;

    void add(Instant instant) {
        add(instant.getEpochSecond() >> power, 1);
    }

    void merge(TimeHistogram other) {
        while (power < other.power) {
            coarsen();
        }
        for (long step = other.first; !other.isEmpty() && step <= other.last; step++) {
            long count = other.count(step);
            if (count > 0) {
                // Adding may coarsen the steps, so the power may be another one each time.
                add(step >> (power - other.power), count);
            }
        }
    }

    private void add(long step, long count) {
        if (isEmpty()) {
            counts = new long[MOST];
            first = step;
            last = step;
        }
        long at = step;
        while (Math.max(last, at) - Math.min(first, at) >= MOST) {
            coarsen();
            at >>= 1;
        }
        first = Math.min(first, at);
        last = Math.max(last, at);
        counts[place(at)] += count;
    }

    private boolean isEmpty() {
        return counts.length == 0;
    }

    private long count(long step) {
        return counts[place(step)];
    }

    private static int place(long step) {
        return (int) (step & (MOST - 1));
    }

    private void coarsen() {
        if (!isEmpty()) {
            long[] coarser = new long[MOST];
            for (long step = first; step <= last; step++) {
                coarser[place(step >> 1)] += count(step);
            }
            counts = coarser;
            first >>= 1;
            last >>= 1;
        }
        power++;
    }

    /** What there is to draw. */
    OverTime overTime() {
        if (isEmpty()) {
            return OverTime.NEVER;
        }
        long[] drawn = new long[(int) (last - first) + 1];
        Arrays.setAll(drawn, i -> count(first + i));
        // A long step may begin before the first instant that there is.
        long start = Math.max(first << power, Instant.MIN.getEpochSecond());
        return new OverTime(Instant.ofEpochSecond(start), Duration.ofSeconds(1L << power), drawn);
    }

    void write(CompactWriter out) {
        int size = 0;
        for (long count : counts) {
            size += count > 0 ? 1 : 0;
        }
        out.number(power).number(size);
        long before = 0;
        for (long step = first; !isEmpty() && step <= last; step++) {
            if (count(step) > 0) {
                out.signed(step - before).number(count(step));
                before = step;
            }
        }
    }

    static TimeHistogram read(CompactReader in) {
        TimeHistogram histogram = new TimeHistogram();
        histogram.power = in.upTo(Long.SIZE - 1);
        int size = in.size();
        long step = 0;
        for (int i = 0; i < size; i++) {
            step += in.signed();
            histogram.add(step, in.number());
        }
        return histogram;
    }
}
