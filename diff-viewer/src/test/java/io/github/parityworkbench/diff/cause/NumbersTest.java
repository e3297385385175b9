package io.github.parityworkbench.diff.cause;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class NumbersTest {
    private static final Pattern JSON_NUMBER =
            Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?");

    @Property(seed = "1", tries = 2_000)
    void readsWhatIsANumberInJsonAndNothingElse(
            @ForAll
                    @StringLength(min = 0, max = 8)
                    @CharRange(from = '0', to = '2')
                    @Chars({'-', '+', '.', 'e', 'E'})
                    String text) {
        BigDecimal number = Numbers.read(text);
        if (JSON_NUMBER.matcher(text).matches()) {
            BigDecimal exact = new BigDecimal(text);
            assertThat(number).isEqualTo(Math.abs(exact.scale()) <= 10_000 ? exact : null);
        } else {
            assertThat(number).isNull();
        }
    }

    @Test
    void leavesNumbersThatAreTooLargeToReckonWith() {
        assertThat(Numbers.read("1e10000")).isNotNull();
        assertThat(Numbers.read("1e10001")).isNull();
        assertThat(Numbers.read("1e99999999999")).isNull();
        assertThat(Numbers.read("1".repeat(1001))).isNull();
    }
}
