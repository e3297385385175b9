package io.github.parityworkbench.diff.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parityworkbench.diff.JsonText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScalarsTest {
    @ParameterizedTest
    @CsvSource(
            value = {
                "\"\"|''",
                "\"a b~\"|a b~",
                "\"a\\\"b\"|a\"b",
                "\"\\u0061\\\\\"|a\\",
                "\"Zürich\"|Zürich",
                "\"\ud83d\ude00\"|\ud83d\ude00"
            },
            delimiter = '|')
    void readsStringsWithAndWithoutEscapes(String json, String string) {
        assertThat(Scalars.string(JsonText.of(json))).contains(string);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\"", "\"a", "\"a\\\"", "\"a\nb\"", "1", "null", "[\"a\"]"})
    void seesWhatIsNoString(String json) {
        assertThat(Scalars.string(JsonText.of(json))).isEmpty();
    }

    @Test
    void takesNoBytesThatAreNotUtf8() {
        assertThat(Scalars.string(JsonText.of(new byte[] {'"', (byte) 0xC3, '"'}))).isEmpty();
    }
}
