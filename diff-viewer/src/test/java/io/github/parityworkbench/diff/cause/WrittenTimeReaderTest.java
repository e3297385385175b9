package io.github.parityworkbench.diff.cause;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenTimeReaderTest {
    /** With a small t a time goes another way than most do. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-01T12:00:00",
                "2026-03-01T12:00:00Z",
                "2026-03-01T23:59:59.5Z",
                "2026-03-01T23:59:59.5-00:30",
                "1969-12-31T00:00:00.123456789+18:00",
                "2024-02-29T00:00:00.000Z",
                "0000-01-01T00:00:00Z"
            })
    void readsTheSameTimeHoweverItsPartsAreDivided(String text) {
        assertThat(WrittenTimeReader.read(text))
                .isNotNull()
                .isEqualTo(WrittenTimeReader.read(text.replace('T', 't')));
    }
}
