package io.github.parityworkbench.diff.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class TimeHistogramTest {
    @Test
    void countsInTheShortestStepsThatAreFewEnough() {
        Random random = new Random(7);
        for (int tries = 0; tries < 200; tries++) {
            long[] seconds =
                    random.longs(random.nextInt(40), -5_000, 1L << random.nextInt(40)).toArray();
            TimeHistogram whole = new TimeHistogram();
            TimeHistogram left = new TimeHistogram();
            TimeHistogram right = new TimeHistogram();
            for (long each : seconds) {
                whole.add(Instant.ofEpochSecond(each));
                (random.nextBoolean() ? left : right).add(Instant.ofEpochSecond(each));
            }
            right.merge(left);
            assertThat(right.overTime()).isEqualTo(whole.overTime()).isEqualTo(expected(seconds));
            assertThat(written(right)).isEqualTo(written(whole));
            assertThat(TimeHistogram.read(new CompactReader(written(whole))).overTime())
                    .isEqualTo(whole.overTime());
        }
    }

    private static byte[] written(TimeHistogram histogram) {
        CompactWriter out = new CompactWriter();
        histogram.write(out);
        return out.toBytes();
    }

    private static OverTime expected(long[] seconds) {
        int power = 0;
        TreeMap<Long, Long> steps = steps(seconds, power);
        while (!steps.isEmpty() && steps.lastKey() - steps.firstKey() >= TimeHistogram.MOST) {
            steps = steps(seconds, ++power);
        }
        if (steps.isEmpty()) {
            return OverTime.NEVER;
        }
        long first = steps.firstKey();
        long[] counts = new long[(int) (steps.lastKey() - first) + 1];
        steps.forEach((step, count) -> counts[(int) (step - first)] = count);
        return new OverTime(
                Instant.ofEpochSecond(first << power), Duration.ofSeconds(1L << power), counts);
    }

    private static TreeMap<Long, Long> steps(long[] seconds, int power) {
        TreeMap<Long, Long> steps = new TreeMap<>();
        for (long each : seconds) {
            steps.merge(each >> power, 1L, Long::sum);
        }
        return steps;
    }

    @Test
    void takesTheFirstInstantThatThereIs() {
        TimeHistogram histogram = new TimeHistogram();
        histogram.add(Instant.MIN);
        histogram.add(Instant.EPOCH);

        OverTime overTime = histogram.overTime();

        assertThat(overTime.start()).isEqualTo(Instant.MIN);
        assertThat(overTime.counts()).startsWith(1L).endsWith(1L);
    }
}
