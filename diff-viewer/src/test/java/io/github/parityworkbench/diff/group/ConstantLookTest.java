package io.github.parityworkbench.diff.group;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConstantLookTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"A", "in_progress", "ÄÖ", "Ⅷ", "𝒜", "text/html", "not yet done", "200"})
    void knowsConstants(String text) {
        assertThat(ConstantLook.fits(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                " a",
                "a ",
                "a  b",
                "one two three four",
                "a,b",
                "a\tb",
                "a\u00a0b"
            })
    void knowsWhatIsNone(String text) {
        assertThat(ConstantLook.fits(text)).isFalse();
    }
}
