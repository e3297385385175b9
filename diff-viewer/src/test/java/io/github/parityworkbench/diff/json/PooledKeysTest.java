package io.github.parityworkbench.diff.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parityworkbench.diff.FieldPath;
import io.github.parityworkbench.diff.JsonText;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which fields many pairs of arrays together bear out as their key, and which they do not. */
class PooledKeysTest {
    private static final JsonDiffer ALONE = new JsonDiffer(DiffOptions.DEFAULTS);

    private static String array(IntStream elements, String template) {
        return elements.mapToObj(n -> template.replace("#", Integer.toString(n)))
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static void add(KeyEvidence evidence, String control, String candidate) {
        TestKeys.add(evidence, ALONE.diff(JsonText.of(control), JsonText.of(candidate)));
    }

    @Test
    void twoFieldsThatAreUniqueOnlyTogetherAreOneKey() {
        KeyEvidence evidence = TestKeys.evidence();
        for (int pair = 0; pair < 4; pair++) {
            StringBuilder control = new StringBuilder("[");
            StringBuilder candidate = new StringBuilder("[");
            for (int n = 0; n < 9; n++) {
                String place =
                        "{\"course\":\"c%d\",\"term\":\"t%d\",\"points\":".formatted(n / 3, n % 3);
                control.append(n == 0 ? "" : ",").append(place).append(n).append('}');
                candidate.insert(1, place + (n * 7 + pair + 1) + (n == 0 ? "}" : "},"));
            }
            add(evidence, control + "]", candidate + "]");
        }

        assertThat(evidence.keys()).isEqualTo(Map.of(FieldPath.ROOT, List.of("course", "term")));
    }

    @Test
    void idsThatEachSystemMakesAnewAreNotTrusted() {
        KeyEvidence evidence = TestKeys.evidence();
        for (int pair = 0; pair < 5; pair++) {
            int first = 100 * pair;
            String words = "{\"id\":\"%s-#\",\"name\":\"name #\",\"score\":\"%s #\"}";
            add(
                    evidence,
                    array(IntStream.range(first, first + 6), words.formatted("old", "a")),
                    array(IntStream.range(first, first + 6), words.formatted("new", "b")));
        }

        assertThat(evidence.keys()).doesNotContainValue(List.of("id"));
    }

    @Test
    void numbersThatMeetByChanceAreNotTrusted() {
        KeyEvidence evidence = TestKeys.evidence();
        for (int pair = 0; pair < 5; pair++) {
            String template = "{\"id\":#,\"title\":\"%s #\",\"text\":\"%s text #\"}";
            add(
                    evidence,
                    array(IntStream.range(0, 6), template.formatted("left" + pair, "x")),
                    array(IntStream.range(1, 7), template.formatted("right" + pair, "y")));
        }

        assertThat(evidence.keys()).doesNotContainValue(List.of("id"));
    }

    @Test
    void numbersThatBecameStringsWithAllAroundThemAreTrusted() {
        KeyEvidence evidence = TestKeys.evidence();
        for (int pair = 0; pair < 5; pair++) {
            add(
                    evidence,
                    array(IntStream.range(0, 6), "{\"id\":#,\"price\":#.5,\"title\":\"x #\"}"),
                    array(
                            IntStream.range(1, 7).map(n -> 7 - n),
                            "{\"id\":\"#\",\"price\":\"#.50\",\"title\":\"X #\"}"));
        }

        assertThat(evidence.keys()).isEqualTo(Map.of(FieldPath.ROOT, List.of("id")));
    }

    @Test
    void oneAnswerWithAnElementTwiceDoesNotCostTheOthersTheirKey() {
        KeyEvidence evidence = evidenceWithOneElementTwice("{\"id\":#,\"title\":\"t #\",\"n\":%d}");

        assertThat(evidence.keys()).isEqualTo(Map.of(FieldPath.ROOT, List.of("id")));
    }

    @Test
    void aValueThatIsThereTwiceIsNoKeyWhereItsNameDoesNotSaySo() {
        KeyEvidence evidence = evidenceWithOneElementTwice("{\"stock\":#,\"n\":%d}");

        assertThat(evidence.keys()).isEmpty();
    }

    /** Fifty pairs of arrays of six, and one with an element twice. */
    private static KeyEvidence evidenceWithOneElementTwice(String template) {
        KeyEvidence evidence = TestKeys.evidence();
        for (int pair = 0; pair < 51; pair++) {
            IntStream elements = IntStream.range(pair, pair + 6);
            IntStream others = IntStream.range(pair + 2, pair + 8);
            add(
                    evidence,
                    array(
                            pair == 0 ? IntStream.of(1, 1, 2, 3, 4, 5) : elements,
                            template.formatted(1)),
                    array(others, template.formatted(2)));
        }
        return evidence;
    }

    @Test
    void whatStaysJoinsElementsNotWhatChangesInMany() {
        assertThat(keysWhereTwoOfFiveChange("caption", "tracking", "t-#"))
                .isEqualTo(List.of("tracking"));
        assertThat(keysWhereTwoOfFiveChange("name", "email", "e-#")).isEqualTo(List.of("email"));
    }

    @Test
    void numbersThatStayMayOnlyCountTheElements() {
        assertThat(keysWhereTwoOfFiveChange("name", "line", "#")).isEqualTo(List.of("name"));
    }

    @Test
    void wrappedObjectsAreJoinedByTheirIds() {
        KeyEvidence evidence = TestKeys.evidence();
        String edge = "{\"cursor\":\"%s-#\",\"node\":{\"id\":#,\"title\":\"title #\",\"n\":%d}}";
        for (int pair = 0; pair < 5; pair++) {
            add(
                    evidence,
                    array(IntStream.range(pair, pair + 3), edge.formatted("old", 1)),
                    array(IntStream.range(pair + 1, pair + 4), edge.formatted("new", 1)));
        }

        assertThat(evidence.keys()).isEqualTo(Map.of(FieldPath.ROOT, List.of("node.id")));
    }

    /** The key of arrays of five where one unique field changes in two, and another one stays. */
    private static List<String> keysWhereTwoOfFiveChange(
            String changing, String staying, String value) {
        KeyEvidence evidence = TestKeys.evidence();
        String stays = value.startsWith("#") ? value : '"' + value + '"';
        String element = "{\"%s\":\"c-#%%s\",\"%s\":%s}".formatted(changing, staying, stays);
        for (int pair = 0; pair < 5; pair++) {
            String same = array(IntStream.range(0, 3), element.formatted(""));
            String old = array(IntStream.range(3, 5), element.formatted(""));
            String changed = array(IntStream.range(3, 5), element.formatted(" new"));
            add(evidence, joined(same, old), joined(changed, same));
        }
        return evidence.keys().get(FieldPath.ROOT);
    }

    private static String joined(String one, String other) {
        return one.substring(0, one.length() - 1) + "," + other.substring(1);
    }

    @Test
    void fewElementsProveNothing() {
        KeyEvidence evidence = TestKeys.evidence();
        add(
                evidence,
                array(IntStream.range(0, 4), "{\"id\":\"i#\",\"n\":1}"),
                array(IntStream.range(2, 6), "{\"id\":\"i#\",\"n\":2}"));

        assertThat(evidence.keys()).isEmpty();
    }
}
