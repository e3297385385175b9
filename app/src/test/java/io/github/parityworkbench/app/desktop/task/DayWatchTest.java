package io.github.parityworkbench.app.desktop.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class DayWatchTest {
    private Instant now = Instant.parse("2026-03-01T23:58:30Z");
    private int begun;

    private final Clock clock =
            new Clock() {
                @Override
                public ZoneId getZone() {
                    return ZoneOffset.UTC;
                }

                @Override
                public Clock withZone(ZoneId zone) {
                    throw new AssertionError("nobody asks for another zone");
                }

                @Override
                public Instant instant() {
                    return now;
                }
            };

    @Test
    void tellsOnceThatAnotherDayHasBegun() {
        DayWatch watch = new DayWatch(clock, new SameThread(), () -> begun++);
        watch.look();
        now = Instant.parse("2026-03-01T23:59:30Z");
        watch.look();
        assertThat(begun).isZero();
        now = Instant.parse("2026-03-02T00:00:30Z");
        watch.look();
        watch.look();
        assertThat(begun).isEqualTo(1);
        watch.stop();
    }

    @Test
    void tellsAfterNightsThatTheComputerSleptThrough() {
        DayWatch watch = new DayWatch(clock, new SameThread(), () -> begun++);
        now = Instant.parse("2026-03-05T07:00:00Z");
        watch.look();
        assertThat(begun).isEqualTo(1);
        watch.stop();
    }
}
