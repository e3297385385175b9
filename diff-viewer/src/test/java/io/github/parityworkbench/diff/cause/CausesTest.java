package io.github.parityworkbench.diff.cause;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parityworkbench.diff.Difference;
import io.github.parityworkbench.diff.FieldPath;
import io.github.parityworkbench.diff.JsonText;
import io.github.parityworkbench.diff.Kind;
import io.github.parityworkbench.diff.Part;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The pairwise causes, each beside its near misses, as lines of data in {@code causes.txt}. */
class CausesTest {
    /** One line: {@code cause | path | control | candidate}, with nothing for an absent value. */
    record Case(Cause cause, String path, String control, String candidate) {
        static Case of(String line) {
            List<String> cells =
                    Arrays.stream(line.split("\\s+\\|\\s*", -1)).map(String::strip).toList();
            assertThat(cells).as(line).hasSize(4);
            return new Case(Cause.ofLabel(cells.get(0)), cells.get(1), cells.get(2), cells.get(3));
        }

        Difference difference(boolean swapped) {
            String left = swapped ? candidate : control;
            String right = swapped ? control : candidate;
            return CausesTest.difference(path, left, right);
        }
    }

    static Difference difference(String path, String left, String right) {
        FieldPath at = FieldPath.parse(path);
        JsonText control = left.isEmpty() ? null : JsonText.of(left);
        JsonText candidate = right.isEmpty() ? null : JsonText.of(right);
        Kind kind =
                control == null
                        ? Kind.EXTRA
                        : candidate == null
                                ? Kind.MISSING
                                : type(left) == type(right) ? Kind.VALUE : Kind.TYPE;
        return new Difference(Part.BODY, at, at, kind, control, candidate, false);
    }

    private static Cause first(Difference difference) {
        return Causes.fitting(difference).stream().findFirst().orElse(Cause.UNEXPLAINED);
    }

    private static char type(String json) {
        char first = json.charAt(0);
        return first == '-' || Character.isDigit(first) ? '0' : first == 't' ? 'f' : first;
    }

    static Stream<Case> cases() {
        return TestLines.of(CausesTest.class, "causes.txt").map(Case::of);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void findsTheCauseOfAPair(Case each) {
        assertThat(first(each.difference(false))).isEqualTo(each.cause());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void doesNotMindWhichSideIsControl(Case each) {
        assertThat(first(each.difference(true))).isEqualTo(each.cause());
    }

    @ParameterizedTest
    @EnumSource(Cause.class)
    void hasCasesOfEveryPairwiseCause(Cause cause) {
        long cases = cases().filter(each -> each.cause() == cause).count();
        boolean pairwise = !cause.showsOverGroup() && cause != Cause.ARRAY_ORDER;
        assertThat(cases > 0).isEqualTo(pairwise);
    }

    @Test
    void namesTheReorderingOfAnArray() {
        FieldPath path = FieldPath.parse("$.tags");
        Difference difference =
                new Difference(
                        Part.BODY,
                        path,
                        path,
                        Kind.ORDER,
                        JsonText.of("[1,2]"),
                        JsonText.of("[2,1]"),
                        false);
        assertThat(Causes.fitting(difference)).containsExactly(Cause.ARRAY_ORDER);
    }

    @Test
    void tellsAllThatFitInTheOrderOfTheCauses() {
        assertThat(
                        Causes.fitting(
                                difference(
                                        "$.at",
                                        "\"2026-03-01T12:00:00Z\"",
                                        "\"2026-03-01T12:00:00.25Z\"")))
                .containsExactly(Cause.TIMESTAMP_FORMAT, Cause.CLOCK_SKEW);
        assertThat(Causes.fitting(difference("$.a", "1", "2"))).isEmpty();
    }

    /** Looking for the end of each reference in all of the text would take a time of its square. */
    @Test
    void readsATextWithAMillionAmpersandsOnce() {
        String signs = "&".repeat(1_000_000);
        assertThat(
                        Causes.fitting(
                                difference(
                                        "$.a",
                                        "\"" + signs + "&#x10FFFF;b\"",
                                        "\"" + signs + "\udbff\udfffb\"")))
                .containsExactly(Cause.HTML_ESCAPING);
        assertThat(Causes.fitting(difference("$.a", "\"" + signs + "b\"", "\"" + signs + "c\"")))
                .isEmpty();
    }

    @Test
    void triesDetectorsInTheOrderOfTheCauses() {
        assertThat(Causes.DETECTORS.stream().map(Detector::cause).toList())
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void passesOverValuesThatAreNoJson() {
        assertThat(first(difference("$.a", "\"\\x\"", "\"y"))).isEqualTo(Cause.UNEXPLAINED);
        assertThat(first(difference("$.a", "1e99999999999", "1e-99999999999")))
                .isEqualTo(Cause.UNEXPLAINED);
    }
}
