package io.github.parityworkbench.diff.group;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/**
 * When things happened, in at most {@value #MOST} steps of equal length. The length is the shortest
 * power of two of seconds that is enough for all from the first to the last, so histograms merge to
 * the same whole in any order.
 */
final class TimeHistogram {
    static final int MOST = 64;

    /** Counts by number of the step since 1970. */
    private TreeMap<Long, Long> steps = new TreeMap<>();

    /** A step lasts two to the power of this seconds. */
    private int power;

    void add(Instant instant) {
        add(instant.getEpochSecond() >> power, 1);
    }

    void merge(TimeHistogram other) {
        while (power < other.power) {
            coarsen();
        }
        other.steps.forEach((step, count) -> add(step >> (power - other.power), count));
    }

    private void add(long step, long count) {
        // Adding may coarsen the steps, so what is at this step now may be at another then.
        steps.merge(step, count, Long::sum);
        while (steps.lastKey() - steps.firstKey() >= MOST) {
            coarsen();
        }
    }

    private void coarsen() {
        TreeMap<Long, Long> coarser = new TreeMap<>();
        steps.forEach((step, count) -> coarser.merge(step >> 1, count, Long::sum));
        steps = coarser;
        power++;
    }

    /** What there is to draw. */
    OverTime overTime() {
        if (steps.isEmpty()) {
            return OverTime.NEVER;
        }
        long first = steps.firstKey();
        long[] counts = new long[(int) (steps.lastKey() - first) + 1];
        steps.forEach((step, count) -> counts[(int) (step - first)] = count);
        return new OverTime(
                Instant.ofEpochSecond(first << power), Duration.ofSeconds(1L << power), counts);
    }

    void write(CompactWriter out) {
        out.number(power).number(steps.size());
        long before = 0;
        for (Map.Entry<Long, Long> step : steps.entrySet()) {
            out.signed(step.getKey() - before).number(step.getValue());
            before = step.getKey();
        }
    }

    static TimeHistogram read(CompactReader in) {
        TimeHistogram histogram = new TimeHistogram();
        histogram.power = in.upTo(Long.SIZE - 1);
        int size = in.size();
        long step = 0;
        for (int i = 0; i < size; i++) {
            step += in.signed();
            histogram.steps.put(step, in.number());
        }
        return histogram;
    }
}
