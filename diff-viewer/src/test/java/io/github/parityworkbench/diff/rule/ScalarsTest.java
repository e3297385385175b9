package io.github.parityworkbench.diff.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parityworkbench.diff.JsonText;
import java.math.BigDecimal;
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "007",
                "-5",
                "1.50",
                "1e9",
                "999999999999999999",
                "1234567890123456789",
                "99999999999999999999"
            })
    void readsNumbersAsTheyAreSpelt(String json) {
        assertThat(Scalars.number(JsonText.of(json))).contains(new BigDecimal(json));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "1-2", "1x", "\"1\"", "true", "1e99999"})
    void seesWhatIsNoNumber(String json) {
        assertThat(Scalars.number(JsonText.of(json))).isEmpty();
    }
}
