package io.github.parityworkbench.app.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parityworkbench.app.workflow.Progress.Unit;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ProgressTest {
    @Test
    void aQuarterDoneInTenSecondsLeavesThirty() {
        Progress progress = progress(25, 100, 50, Duration.ofSeconds(10));

        assertThat(progress.fraction()).hasValue(0.25);
        assertThat(progress.remaining()).contains(Duration.ofSeconds(30));
        assertThat(progress.exchangesPerSecond()).isEqualTo(5);
    }

    @Test
    void whereTheTotalIsUnknownNothingIsSaidAboutTheEnd() {
        Progress progress = progress(25, -1, 50, Duration.ofSeconds(10));

        assertThat(progress.fraction()).isEmpty();
        assertThat(progress.remaining()).isEmpty();
    }

    @Test
    void atTheVeryBeginningThereIsNoPace() {
        Progress progress = progress(0, 100, 0, Duration.ZERO);

        assertThat(progress.exchangesPerSecond()).isZero();
        assertThat(progress.remaining()).isEmpty();
    }

    @Test
    void nothingToDoIsDone() {
        assertThat(progress(0, 0, 0, Duration.ZERO).fraction()).hasValue(1);
    }

    private static Progress progress(long done, long total, long exchanges, Duration elapsed) {
        return new Progress("a log", done, total, Unit.BYTES, exchanges, elapsed);
    }
}
