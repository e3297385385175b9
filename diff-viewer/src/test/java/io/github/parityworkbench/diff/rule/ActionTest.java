package io.github.parityworkbench.diff.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.parityworkbench.diff.Difference;
import io.github.parityworkbench.diff.Kind;
import io.github.parityworkbench.diff.rule.Action.CaseInsensitive;
import io.github.parityworkbench.diff.rule.Action.NullIsAbsent;
import io.github.parityworkbench.diff.rule.Action.Replace;
import io.github.parityworkbench.diff.rule.Action.Timestamps;
import io.github.parityworkbench.diff.rule.Action.Tolerance;
import io.github.parityworkbench.diff.rule.Action.Trim;
import io.github.parityworkbench.diff.rule.Action.Unordered;
import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActionTest {

    @Test
    void ignoringSettlesEverything() {
        assertThat(settles(Action.IGNORE, "1", "\"x\"")).isTrue();
    }

    @Test
    void unorderedSettlesNothingButOrder() {
        Difference order = Differences.at("$.a", Kind.ORDER, "[1,2]", "[2,1]");

        assertThat(new Unordered("").settles(order)).isTrue();
        assertThat(settles(new Unordered(""), "[1,2]", "[1,3]")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1|1.001|true",
                "1.001|1|true",
                "1|1.0011|false",
                "-1|1|false",
                "0.1|0.10000000000000001|true",
                "1e400|1e400|true",
                "1e400|1e401|false",
                "1e999999999|2e999999999|false",
                "1|\"1\"|false",
                "1|null|false"
            })
    void toleranceSettlesNumbersThatAreNearEnough(String control, String candidate, boolean equal) {
        assertThat(settles(new Tolerance(new BigDecimal("0.001")), control, candidate))
                .isEqualTo(equal);
    }

    @Test
    @Timeout(5)
    void aNumberOfAMillionDigitsIsNotReckonedWith() {
        String digits = "9".repeat(1_000_000);

        assertThat(settles(new Tolerance(BigDecimal.TEN), digits + "1", digits + "2")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-03-01T12:00:00Z|2026-03-01T13:00:00+01:00|true",
                "2026-03-01T12:00:00Z|2026-03-01T12:00:02Z|true",
                "2026-03-01T12:00:00Z|2026-03-01T12:00:02.001Z|false",
                "2026-03-01T12:00:00.123456789Z|2026-03-01T12:00:00.123Z|true",
                "2026-03-01T12:00:00Z|2026-03-01 12:00:00|true",
                "2026-03-01T12:00:00+05:45|2026-03-01 12:00:00|true",
                "2026-03-01T12:00:00Z|2026-03-01 13:00:00|false",
                "2026-03-01T12:00Z|2026-03-01T12:00:00+0000|true",
                "2026-03-01|2026-03-01T00:00:00|true",
                "2026-03-01|2026-03-02|false",
                "Sun, 01 Mar 2026 12:00:00 GMT|2026-03-01T12:00:00Z|true",
                "2026-03-01T12:00:00Z|yesterday|false",
                "2026-02-30|2026-02-30|false"
            })
    void timestampsSettleTimesHoweverWritten(String control, String candidate, boolean equal) {
        assertThat(settles(within("2"), quoted(control), quoted(candidate))).isEqualTo(equal);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1772366400|\"2026-03-01T12:00:00Z\"|true",
                "\"2026-03-01T12:00:00Z\"|1772366400000|true",
                "1772366400|1772366400000|true",
                "1772366400|1772366403|false",
                "1772366400.5|\"2026-03-01T12:00:00.5Z\"|true",
                "\"1772366400\"|\"2026-03-01T12:00:00Z\"|true",
                "5|6|false"
            })
    void timestampsSettleCountedSeconds(String control, String candidate, boolean equal) {
        assertThat(settles(within("2"), control, candidate)).isEqualTo(equal);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ACTIVE|active|true",
                "TITLE|title|true",
                "Straße|STRASSE|true",
                "ΣΑΣ|σας|true",
                "active|inactive|false"
            })
    void caseIsIgnoredInAnyLocale(String control, String candidate, boolean equal) {
        assertThat(settles(new CaseInsensitive(), quoted(control), quoted(candidate)))
                .isEqualTo(equal);
    }

    @Test
    void trimTakesOnlyOuterWhiteSpaceAway() {
        assertThat(settles(new Trim(), "\" a b\\n\"", "\"a b\\u2003\"")).isTrue();
        assertThat(settles(new Trim(), "\"a b\"", "\"ab\"")).isFalse();
        assertThat(settles(new Trim(), "1", "\"1\"")).isFalse();
    }

    @Test
    void nullAndAbsentAreTheSameOnlyWhereAsked() {
        Difference missing = Differences.at("$.a", Kind.MISSING, "null", null);
        Difference extra = Differences.at("$.a", Kind.EXTRA, null, "null");
        Difference missingValue = Differences.at("$.a", Kind.MISSING, "0", null);

        assertThat(new NullIsAbsent().settles(missing)).isTrue();
        assertThat(new NullIsAbsent().settles(extra)).isTrue();
        assertThat(new NullIsAbsent().settles(missingValue)).isFalse();
        assertThat(settles(new NullIsAbsent(), "null", "1")).isFalse();
    }

    @Test
    void replaceComparesWhatIsLeft() {
        Action replace = new Replace(TextPattern.parse("https?://[^/]+"), "$0");

        assertThat(settles(replace, "\"http://old:1/a\"", "\"https://new/a\"")).isTrue();
        assertThat(settles(replace, "\"http://old/a\"", "\"http://new/b\"")).isFalse();
    }

    @Test
    void negativeDistancesAreRefused() {
        assertThatThrownBy(() -> new Tolerance(new BigDecimal("-1")))
                .hasMessageContaining("negative");
        assertThatThrownBy(() -> new Timestamps(Duration.ofSeconds(-1)))
                .hasMessageContaining("negative");
    }

    private static Action within(String seconds) {
        return new Timestamps(Duration.ofSeconds(Long.parseLong(seconds)));
    }

    private static boolean settles(Action action, String control, String candidate) {
        return action.settles(Differences.at("$.a", Kind.VALUE, control, candidate));
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }
}
