package io.github.parityworkbench.diff.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parityworkbench.diff.JsonText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MomentTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"Sun, 01 Mar 2026 12:00:00 GMT\"",
                "\"1 Mar 2026 12:00 GMT\"",
                "\"2026-03-01T12:00Z\"",
                "\"2026-03-01 12:00:00 +0000\"",
                "\"2026-03-01t12:00:00z\"",
                "\"+12026-03-01T12:00:00Z\"",
                "\"1772366400\"",
                "1772366400.5",
                "1.7723664e12"
            })
    void otherSpellingsAreMomentsToo(String json) {
        assertThat(Moment.of(JsonText.of(json))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"\"",
                "\"12\"",
                "\"abcd-ef\"",
                "\"+-.eE\"",
                "\"2026-\"",
                "\"word: other words\"",
                "null",
                "{}"
            })
    void otherTextsAreNone(String json) {
        assertThat(Moment.of(JsonText.of(json))).isEmpty();
    }
}
