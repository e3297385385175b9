package io.github.parityworkbench.diff.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextPatternTest {

    @Test
    @Timeout(5)
    void aPatternThatWouldBacktrackWithoutEndTakesLinearTime() {
        assertThat(TextPattern.parse("(a*)*b").foundIn("a".repeat(100_000))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "((x{1000}){1000}){1000}",
                "(?:(?:[xy]{1000}){1000})",
                "((((((((((((((((x{9}){9}){9}){9}){9}){9}){9}){9}){9}){9}){9}){9}){9}){9}){9}){9})",
                "(\\(x{1000}\\)){1000}",
                "\\Q[\\E((x{1000}){1000}){1000}",
                "((\\Q)\\Ex{1000}){1000}){1000}"
            })
    @Timeout(5)
    void repetitionsThatWouldFillTheMemoryAreRefused(String regex) {
        assertThatThrownBy(() -> TextPattern.parse(regex))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("10000 elements");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[0-9]{4}-[0-9]{2}",
                "(a{10}){10}",
                "[]x{9]+",
                "x{1000}",
                "\\{1{9}",
                "\\Qa(b\\E{9}",
                "\\Q["
            })
    void sensibleRepetitionsAreTaken(String regex) {
        assertThat(TextPattern.parse(regex)).hasToString(regex);
    }

    @Test
    void aTooLongOrBrokenPatternIsRefusedWithTheReason() {
        assertThatThrownBy(() -> TextPattern.parse("a".repeat(1001))).hasMessageContaining("1000");
        assertThatThrownBy(() -> TextPattern.parse("a(")).hasMessageContaining("RE2");
        assertThatThrownBy(() -> TextPattern.parse("(?=a)")).hasMessageContaining("RE2");
    }

    @Test
    void theReplacementIsTakenAsItIs() {
        assertThat(TextPattern.parse("b+").replaceAll("abbc", "$1\\")).isEqualTo("a$1\\c");
    }
}
