package io.github.parityworkbench.app.desktop.triage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parityworkbench.diff.group.OverTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class TrendTest {
    private static final Instant START = Instant.parse("2026-03-01T00:00:00Z");
    private static final Trend.Span SPAN = new Trend.Span(START, START.plusSeconds(16 * 64 - 1));

    @Test
    void saysWhereACountGoes() {
        assertThat(direction(LongStream.range(0, 16).toArray())).isEqualTo(TrendDirection.RISING);
        assertThat(direction(LongStream.range(0, 16).map(i -> 16 - i).toArray()))
                .isEqualTo(TrendDirection.FALLING);
        assertThat(direction(LongStream.generate(() -> 5).limit(16).toArray()))
                .isEqualTo(TrendDirection.STEADY);
        assertThat(direction(9, 9, 9)).isEqualTo(TrendDirection.GONE);
        assertThat(at(13 * 64, 9, 9).direction()).isEqualTo(TrendDirection.APPEARED);
        assertThat(direction(1, 1, 1)).isEqualTo(TrendDirection.UNKNOWN);
    }

    @Test
    void laysEveryGroupOverTheTimeOfTheWholeLogAndLosesNothing() {
        Trend late = at(8 * 64, 40, 40);
        assertThat(late.counts()).hasSize(Trend.STEPS).startsWith(0L, 0L).endsWith(0L, 0L);
        assertThat(late.counts().get(8)).isEqualTo(40);
        OverTime coarse = new OverTime(START, Duration.ofSeconds(512), List.of(160L, 80L));
        Trend spread = Trend.of(coarse, SPAN);
        assertThat(spread.counts().stream().mapToLong(count -> count).sum()).isEqualTo(240);
        assertThat(spread.counts().get(0)).isEqualTo(20);
    }

    @Test
    void saysNothingWithoutTimesOrWithoutASpan() {
        assertThat(Trend.of(OverTime.NEVER, SPAN)).isEqualTo(Trend.UNKNOWN);
        assertThat(
                        Trend.of(
                                new OverTime(START, Duration.ofSeconds(1), List.of(7L)),
                                new Trend.Span(START, START)))
                .isEqualTo(Trend.UNKNOWN);
    }

    private static TrendDirection direction(long... counts) {
        return at(0, counts).direction();
    }

    private static Trend at(long second, long... counts) {
        return Trend.of(
                new OverTime(
                        START.plusSeconds(second),
                        Duration.ofSeconds(64),
                        LongStream.of(counts).boxed().toList()),
                SPAN);
    }
}
