package io.github.parityworkbench.importers.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UtcTimeTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-01T00:00:00Z",
                "2024-02-29T23:59:59.9Z",
                "1969-12-31T23:59:59.000001Z",
                "9999-12-31T23:59:59.999999999Z",
                "0000-01-01T00:00:00.000Z"
            })
    void readsWhatTheLibraryReads(String text) {
        assertThat(UtcTime.read(text)).isEqualTo(Instant.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Z",
                "2026-03-01T00:00Z",
                "2026-03-01T24:00:00Z",
                "2026-03-01T23:59:60Z",
                "2026-03-01T00:00:00.Z",
                "2026-03-01T00:00:00.1234567890Z",
                "2026-03-01T00:00:00,5Z",
                "2026-03-01T00:00:00+Z",
                "+12026-03-01T00:00:00Z",
                "2026-03-0\u0661T00:00:00Z"
            })
    void leavesOtherSpellingsToOthers(String text) {
        assertThat(UtcTime.read(text)).isNull();
    }

    @Test
    void knowsTheDaysOfAMonth() {
        assertThatThrownBy(() -> UtcTime.read("2026-02-29T00:00:00Z"))
                .isInstanceOf(DateTimeException.class);
    }
}
