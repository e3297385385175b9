package io.github.parityworkbench.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0 bytes",
        "999, 999 bytes",
        "1000, 1.0 kB",
        "999_600, 1.0 MB",
        "123_456_789, 123 MB",
        "5_000_000_000, 5.0 GB"
    })
    void writesSizesInThreeDigits(String bytes, String text) {
        assertThat(Figures.size(Long.parseLong(bytes.replace("_", "")))).isEqualTo(text);
    }

    @Test
    void neverShowsNotAllAsAll() {
        assertThat(Figures.rate(0.99999)).isEqualTo(">99.99%");
        assertThat(Figures.rate(0.00001)).isEqualTo("<0.01%");
        assertThat(Figures.rate(1.0)).isEqualTo("100%");
        assertThat(Figures.rate(0.0)).isEqualTo("0%");
        assertThat(Figures.rate(null)).isEqualTo("unknown");
    }
}
