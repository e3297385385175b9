package io.github.parityworkbench.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "=1+1~\"'=1+1\"",
                "+1+1~\"'+1+1\"",
                "-1+1~\"'-1+1\"",
                "@SUM(A1)~\"'@SUM(A1)\"",
                "` =1`~\"' =1\"",
                "-1.5~-1.5",
                "1.0E-5~1.0E-5",
                "-2E7~-2E7",
                "a=1~a=1",
                "a,b~\"a,b\"",
                "a\"b~\"a\"\"b\"",
                "$.a~$.a"
            })
    void isNoFormula(String text, String field) {
        assertThat(Csv.field(text)).isEqualTo(field);
    }

    @Test
    void quotesOnlyWhatNeedsIt() {
        assertThat(Csv.line(List.of("a", "", "b c", "d\ne"))).isEqualTo("a,,b c,\"d\ne\"\r\n");
    }
}
