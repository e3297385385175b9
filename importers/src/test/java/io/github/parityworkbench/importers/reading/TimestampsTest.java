package io.github.parityworkbench.importers.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimestampsTest {
    private static final Instant MOMENT = Instant.parse("2026-03-01T10:00:00Z");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-01T10:00:00Z",
                "2026-03-01T10:00",
                "2026-03-01 10:00",
                "2026-03-01T10:00:00.000",
                "2026-03-01 10:00:00,000",
                "2026-03-01T12:00:00+0200",
                "2026-03-01 12:00:00 +0200",
                "2026-03-01 12:00:00.000000+02",
                "2026-03-01T12:00:00+02:00",
                "2026-03-01T11:00:00+01:00[Europe/Berlin]",
                "2026-03-01 10:00:00 UTC",
                "2026-03-01 10:00:00.000000000 +0000 UTC",
                "Sun, 1 Mar 2026 10:00:00 GMT",
                "1772359200",
                "1772359200.000",
                "1772359200000000000"
            })
    void whatLogsPrintIsTheSameMoment(String text) {
        assertThat(Timestamps.of(text)).isEqualTo(MOMENT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-01",
                "2026-13-01 10:00:00",
                "10:00:00",
                "2026-03-01 10:00:00 +25",
                "-5",
                "..."
            })
    void whatIsNoMomentIsNone(String text) {
        assertThat(Timestamps.of(text)).isNull();
    }
}
