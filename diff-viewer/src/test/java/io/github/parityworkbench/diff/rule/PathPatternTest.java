package io.github.parityworkbench.diff.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.parityworkbench.diff.FieldPath;
import io.github.parityworkbench.diff.PathSyntaxException;
import io.github.parityworkbench.diff.Segment;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PathPatternTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            quoteCharacter = '`',
            value = {
                "$ $",
                "$.a $.a",
                "$['a'] $.a",
                "$[\"a\"] $.a",
                "$['a.b']['c'] $['a.b'].c",
                "$.items[*].id $.items[7].id",
                "$.items.*.id $.items[7].id",
                "$.prefs.*.theme $.prefs['2026-01-01'].theme",
                "$.items[*] $.items.id",
                "$..id $.id",
                "$..id $.a[3].b.id",
                "$.a..id $.a.id",
                "$.a..id $.a.b[0].c.id",
                "$..a..b $.x.a.a.y.b",
                "$..* $.a",
                "$..* $.a[1].b",
                "$..[*] $.a[1]",
                "$..[0] $.a[0]",
                "$..['a','b'] $.x.b",
                "$.a[0] $.a[0]",
                "$.a[0,2] $.a[2]",
                "$.a[1:3] $.a[2]",
                "$.a[:2] $.a[0]",
                "$.a[2:] $.a[900]",
                "$.a[1:9:3] $.a[4]",
                "$.a[::2] $.a[4]",
                "$['a','b'].c $.b.c",
                "$.straße $.straße",
                "$['\\u0041'] $.A",
                "$['it\\'s'] $['it\\'s']",
                "$..a.b $.a.a.b"
            })
    void selectsTheNode(String pattern, String path) {
        assertThat(PathPattern.parse(pattern).matches(FieldPath.parse(path))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            quoteCharacter = '`',
            value = {
                "$ $.a",
                "$.a $",
                "$.a $.a.b",
                "$.a $.A",
                "$.a.b $['a.b']",
                "$.items[*].id $.items.id",
                "$.items[*].id $.items[7].id.x",
                "$..id $.idempotencyKey",
                "$..id $.id.x",
                "$.a..id $.id",
                "$.a..id $.b.a.id",
                "$..* $",
                "$..[0] $.a[1]",
                "$.a[0] $.a['0']",
                "$.a['0'] $.a[0]",
                "$.a[0] $.a[1]",
                "$.a[1:3] $.a[3]",
                "$.a[1:3] $.a[0]",
                "$.a[:2] $.a[2]",
                "$.a[1:9:3] $.a[2]",
                "$.a[1:9:3] $.a[10]",
                "$.a[:2] $.a.b",
                "$..a..b $.b.a",
                "$..a.b $.a.c.b"
            })
    void leavesOtherNodesAlone(String pattern, String path) {
        assertThat(PathPattern.parse(pattern).matches(FieldPath.parse(path))).isFalse();
    }

    @Test
    void onlyAWildcardTakesAStepThatStandsForMany() {
        FieldPath generalised = FieldPath.parse("$.items[*].id");

        assertThat(PathPattern.parse("$.items[*].id").matches(generalised)).isTrue();
        assertThat(PathPattern.parse("$..id").matches(generalised)).isTrue();
        assertThat(PathPattern.parse("$.items[0].id").matches(generalised)).isFalse();
        assertThat(PathPattern.parse("$.items[:5].id").matches(generalised)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "$|$",
                "$['a']['b-c']|$.a['b-c']",
                "$[\"it's\"]|$['it\\'s']",
                "$..['a']|$..a",
                "$..['a-b']|$..['a-b']",
                "$.*[*]|$.*[*]",
                "$..*..[*]|$..*..[*]",
                "$['a',\"b\"]|$['a', 'b']",
                "$[0,*]|$[0, *]",
                "$[0:2:1]|$[:2]",
                "$[0:]|$[:]",
                "$[1:5:2]|$[1:5:2]"
            })
    void isWrittenInOneSpelling(String pattern, String canonical) {
        String written = PathPattern.parse(pattern).toString();

        assertThat(written).isEqualTo(canonical);
        assertThat(PathPattern.parse(written)).isEqualTo(PathPattern.parse(pattern));
    }

    @Test
    void blanksAreAllowedWhereTheGrammarHasThem() {
        assertThat(PathPattern.parse("$ .a\n[ 'b' , 1 : 3 : 2 ] ..c"))
                .hasToString("$.a['b', 1:3:2]..c");
    }

    @Test
    void namesOfAnyCharactersSurvive() {
        for (String name :
                List.of("", "'", "\"", "\\", "a\u0000b", "\ud83d\ude00", "\ud800", "*", "]")) {
            FieldPath path = FieldPath.ROOT.member(name);
            PathPattern pattern = PathPattern.parse(PathPattern.of(path).toString());
            assertThat(pattern.matches(path)).as(name).isTrue();
            assertThat(pattern.matches(FieldPath.ROOT.member(name + "x"))).as(name).isFalse();
        }
    }

    @Test
    void aGeneralisedPathBecomesThePatternThatIsWrittenAlike() {
        for (String path : List.of("$", "$.a[*].b", "$.a.*.b", "$['x y'][3]")) {
            assertThat(PathPattern.of(FieldPath.parse(path))).hasToString(path);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a.b|expected $",
                "``|expected $",
                "$.|a name or *",
                "$..|a name or *",
                "$...a|a name",
                "$.a-b|['name']",
                "$.1a|['name']",
                "$.@type|['name']",
                "$[|a quoted name, an index, a slice or *",
                "$[]|a quoted name, an index, a slice or *",
                "$[a]|a quoted name, an index, a slice or *",
                "$['a|the closing '",
                "$['a\\x']|an escape such as",
                "$['\\\"']|an escape such as",
                "$['\\u12g4']|four hexadecimal digits",
                "$[0|] or ,",
                "$[01]|without leading zeros",
                "$[99999999999]|a number up to 2147483647",
                "$a|. or [",
                "$.a[0]x|. or ["
            })
    void saysWhereATextIsNoPathAndWhatWasExpected(String text, String expected) {
        assertThatThrownBy(() -> PathPattern.parse(text))
                .isInstanceOf(PathSyntaxException.class)
                .hasMessageContaining(expected)
                .hasMessageContaining("at character");
    }

    @Test
    void pointsAtTheCharacterThatDoesNotFit() {
        assertThatExceptionOfType(PathSyntaxException.class)
                .isThrownBy(() -> PathPattern.parse("$.items[x]"))
                .withMessageContaining("at character 9");
    }

    @Test
    void aTrailingBlankIsNotPartOfAPath() {
        assertThatThrownBy(() -> PathPattern.parse("$.a ")).hasMessageContaining("not a blank");
    }

    @Test
    void aControlCharacterIsWrittenAsAnEscape() {
        assertThatThrownBy(() -> PathPattern.parse("$['a\nb']")).hasMessageContaining("\\u000a");
    }

    @Test
    void aFilterIsRefusedAndTheMessageSaysWhatToWriteInstead() {
        assertThatThrownBy(() -> PathPattern.parse("$.items[?(@.kind == 'x')].id"))
                .hasMessageContaining("filter")
                .hasMessageContaining("write [*]")
                .hasMessageContaining("kinds or causes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"$.a[-1]", "$.a[-3:]", "$.a[:-1]", "$.a[::-1]"})
    void countingFromTheEndIsRefusedSinceAPathDoesNotKnowIt(String text) {
        assertThatThrownBy(() -> PathPattern.parse(text))
                .hasMessageContaining("from an array's end")
                .hasMessageContaining("[*]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"$.a[2:2]", "$.a[3:1]", "$.a[:0]", "$.a[::0]"})
    void aSliceThatSelectsNothingIsRefused(String text) {
        assertThatThrownBy(() -> PathPattern.parse(text)).hasMessageContaining("selects nothing");
    }

    @Test
    @Timeout(5)
    void manyDescendantStepsOnADeepPathTakeNoExponentialTime() {
        PathPattern pattern = PathPattern.parse("$" + "..a".repeat(200) + "..b");
        List<Segment> deep = new ArrayList<>(Collections.nCopies(5000, new Segment.Member("a")));
        FieldPath path = new FieldPath(deep);

        assertThat(pattern.matches(path)).isFalse();
        assertThat(pattern.matches(path.member("b"))).isTrue();
    }

    @Test
    void aPathOfTooManyStepsIsRefused() {
        assertThatThrownBy(() -> PathPattern.parse("$" + ".a".repeat(513)))
                .hasMessageContaining("at most 512");
    }
}
