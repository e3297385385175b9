package io.github.parityworkbench.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OneLineTest {
    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\t", "\u0085", "\u001b", "\u2028", "\u2029"})
    void endsOfLinesAndControlCharactersBecomeASpace(String something) {
        assertThat(OneLine.of("a" + something + "b")).isEqualTo("a b");
    }

    @Test
    void everythingElseStays() {
        assertThat(OneLine.of("a  b \u00e9\ud83d\ude00")).isEqualTo("a  b \u00e9\ud83d\ude00");
    }
}
