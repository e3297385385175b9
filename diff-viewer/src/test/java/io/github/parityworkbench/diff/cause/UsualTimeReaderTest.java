package io.github.parityworkbench.diff.cause;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsualTimeReaderTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-01T12:00:00Z",
                "2026-03-01T23:59:59.5Z",
                "1969-12-31T00:00:00.123456789Z",
                "2024-02-29T00:00:00.000Z",
                "0000-01-01T00:00:00Z"
            })
    void readsTheSameTimeAsIsReadWithABlankInIt(String text) {
        WrittenTime usual = UsualTimeReader.read(text);
        assertThat(usual)
                .isNotNull()
                .isEqualTo(WrittenTimeReader.read(text.replace('T', ' ')))
                .isEqualTo(WrittenTimeReader.read(text));
        assertThat(UsualTimeReader.read(text.replace('T', ' '))).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Z",
                "2026-03-01T12:00Z",
                "2026-03-01T12:00:00",
                "2026-03-01T12:00:00.Z",
                "2026-03-01T12:00:00,5Z",
                "2026-03-01T12:00:00.1234567890Z",
                "2026-03-01T12:00:00.5xZ",
                "2026-03-01T12:00:00+01:00",
                "2026-13-01T12:00:00Z",
                "2026-02-30T12:00:00Z",
                "2026-03-01T24:00:00Z"
            })
    void leavesAllElse(String text) {
        assertThat(UsualTimeReader.read(text)).isNull();
    }
}
