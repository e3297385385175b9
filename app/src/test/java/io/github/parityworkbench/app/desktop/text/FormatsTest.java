package io.github.parityworkbench.app.desktop.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class FormatsTest {
    @Test
    void neverShowsAnUnknownRateAsANumber() {
        assertThat(Formats.rate(null)).doesNotContainPattern("[0-9]");
        assertThat(Formats.rate(0.0)).isEqualTo("0.0 %");
    }

    @Test
    void neverRoundsARateToNothingOrToAll() {
        assertThat(Formats.rate(0.00001)).isEqualTo("< 0.1 %");
        assertThat(Formats.rate(0.99999)).isEqualTo("> 99.9 %");
        assertThat(Formats.rate(1.0)).isEqualTo("100.0 %");
        assertThat(Formats.rate(0.1234)).isEqualTo("12.3 %");
    }

    @Test
    void putsOnOneLineWhatALogWroteOnSeveral() {
        assertThat(Formats.oneLine("get\u0001\r\nUser\tby\u2028name"))
                .isEqualTo("get User by name");
        assertThat(Formats.oneLine("GET /用户/{id}")).isEqualTo("GET /用户/{id}");
    }

    @Test
    void writesTimesInUtc() {
        assertThat(Formats.time(Instant.parse("2026-03-01T23:59:58.9Z")))
                .isEqualTo("2026-03-01 23:59:58");
        assertThat(Formats.time(null)).isEqualTo(Formats.UNKNOWN);
    }

    @Test
    void writesSpansOfTime() {
        assertThat(Formats.duration(Duration.ofSeconds(59))).isEqualTo("59 s");
        assertThat(Formats.duration(Duration.ofSeconds(61))).isEqualTo("1 min 01 s");
        assertThat(Formats.milliseconds(3.14)).isEqualTo("3.1 ms");
        assertThat(Formats.milliseconds(1500.0)).isEqualTo("1.50 s");
    }
}
