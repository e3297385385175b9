package io.github.parityworkbench.diff.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.parityworkbench.diff.FieldPath;
import io.github.parityworkbench.diff.JsonText;
import io.github.parityworkbench.diff.Kind;
import io.github.parityworkbench.diff.json.ArrayAlignment.Method;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which step of the ladder decides, what it may cost, and what many documents say of keys. */
class AlignmentTest {
    private static final JsonDiffer DIFFER = new JsonDiffer(DiffOptions.DEFAULTS);

    private static DiffResult diff(JsonDiffer differ, String control, String candidate) {
        return differ.diff(JsonText.of(control), JsonText.of(candidate));
    }

    private static String array(int size, IntFunction<String> element) {
        return IntStream.range(0, size)
                .mapToObj(element)
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static ArrayAlignment alignment(String control, String candidate) {
        return diff(DIFFER, control, candidate).arrays().get(0);
    }

    @Test
    void saysWhichStepDecided() {
        assertThat(alignment("[1,2,3]", "[1,3]").method()).isEqualTo(Method.IDENTICAL_ENDS);
        assertThat(alignment("[\"a\",1]", "[\"b\",2]").method()).isEqualTo(Method.POSITION);
        assertThat(alignment("[1,2,3]", "[3,4,1]").method()).isEqualTo(Method.LCS);
        assertThat(alignment("[{\"id\":1,\"a\":1}]", "[{\"id\":2},{\"id\":1,\"a\":2}]"))
                .extracting(ArrayAlignment::method, ArrayAlignment::key)
                .containsExactly(Method.KEY, List.of("id"));
        assertThat(alignment(array(1000, i -> "\"" + i + "\""), array(1000, i -> "\"-" + i + "\"")))
                .extracting(ArrayAlignment::method)
                .isEqualTo(Method.ANCHORS);
    }

    @Test
    void measuresAreNoKeys() {
        String control = array(6, i -> "{\"amount\":" + i + ",\"t\":\"x\"}");
        String candidate = array(6, i -> "{\"amount\":" + (5 - i) + ",\"t\":\"x\"}");

        assertThat(alignment(control, candidate).key()).isEmpty();
    }

    @Test
    void elementsWhoseFieldsAreSpeltAnotherWayBelongTogether() {
        String control = array(3, i -> "{\"first_name\":\"A" + i + "\",\"is_admin\":false}");
        String candidate = array(3, i -> "{\"firstName\":\"A" + i + "\",\"isAdmin\":false}");
        String longer = candidate.replaceFirst("\\{", "{\"firstName\":\"B\",\"isAdmin\":true},{");

        assertThat(diff(DIFFER, control, candidate).differences())
                .hasSize(12)
                .extracting(difference -> difference.leftPath().parent().toString())
                .containsOnly("$[0]", "$[1]", "$[2]");
        assertThat(diff(DIFFER, control, longer).differences())
                .filteredOn(difference -> difference.leftPath().depth() == 1)
                .singleElement()
                .extracting(difference -> difference.kind() + " " + difference.rightPath())
                .isEqualTo("EXTRA $[0]");
    }

    @Test
    void scalarsThatAllChangedArePairedWithThoseWrittenMostLikeThem() {
        for (String[] pair :
                new String[][] {
                    {"[\"Admin\",\"Editor\",\"User\"]", "[\"editor\",\"user\"]"},
                    {"[1.004,2.006,3.1415]", "[2.01,3.14]"},
                    {
                        "[\"http://a.example/1\",\"http://a.example/2\",\"http://a.example/3\"]",
                        "[\"https://b.example/2\",\"https://b.example/3\"]"
                    }
                }) {
            assertThat(diff(DIFFER, pair[0], pair[1]).differences())
                    .extracting(each -> each.kind() + " " + each.leftPath())
                    .containsExactly("MISSING $[0]", "VALUE $[1]", "VALUE $[2]");
        }
        assertThat(diff(DIFFER, "[\"a\",\"b\",\"c\"]", "[\"x\",\"y\"]").differences())
                .extracting(each -> each.kind() + " " + each.leftPath())
                .containsExactly("VALUE $[0]", "VALUE $[1]", "MISSING $[2]");
    }

    @Test
    void theUserMaySetAKeyOrRuleOneOut() {
        FieldPath path = FieldPath.parse("$.orders[*].lines");
        String control =
                "{\"orders\":[{\"lines\":[{\"id\":1,\"sku\":\"a\"},{\"id\":2,\"sku\":\"b\"}]}]}";
        String candidate =
                "{\"orders\":[{\"lines\":[{\"id\":2,\"sku\":\"a\"},{\"id\":1,\"sku\":\"b\"}]}]}";
        JsonDiffer bySku =
                new JsonDiffer(
                        DiffOptions.DEFAULTS.withKeys(Map.of(path, List.of("sku")), Map.of()));
        JsonDiffer byNothing =
                new JsonDiffer(DiffOptions.DEFAULTS.withKeys(Map.of(path, List.of()), Map.of()));

        assertThat(diff(DIFFER, control, candidate).differences())
                .extracting(NodeDifference::kind)
                .contains(Kind.ORDER);
        assertThat(diff(bySku, control, candidate).differences())
                .extracting(d -> d.kind() + " " + d.leftPath())
                .containsExactly("VALUE $.orders[0].lines[0].id", "VALUE $.orders[0].lines[1].id");
        assertThat(diff(bySku, control, candidate).arrays())
                .filteredOn(array -> array.method() == Method.USER_KEY)
                .singleElement()
                .extracting(ArrayAlignment::key)
                .isEqualTo(List.of("sku"));
        assertThat(diff(byNothing, control, candidate).arrays())
                .allMatch(array -> array.key().isEmpty());
    }

    @Test
    void manyDocumentsTogetherRefuteAKeyThatOnePairSuggests() {
        KeyEvidence first = TestKeys.evidence();
        KeyEvidence second = TestKeys.evidence();
        for (int i = 0; i < 20; i++) {
            int base = i * 10;
            String control = rows(base, base + 1, i);
            String candidate = rows(base + 7, base + 8, i + 100);
            TestKeys.add(i % 2 == 0 ? first : second, diff(DIFFER, control, candidate));
        }
        // By accident the ids of this pair meet crosswise; the names say which row is which.
        String control =
                "{\"rows\":[{\"id\":1,\"name\":\"n0\",\"v\":1},{\"id\":2,\"name\":\"n1\",\"v\":2}]}";
        String candidate =
                "{\"rows\":[{\"id\":2,\"name\":\"n0\",\"v\":1},{\"id\":1,\"name\":\"n1\",\"v\":2}]}";
        assertThat(diff(DIFFER, control, candidate).arrays().get(0).key()).containsExactly("id");

        KeyEvidence pooled = TestKeys.evidence();
        pooled.merge(second);
        pooled.merge(first);
        first.merge(second);
        assertThat(pooled.keys())
                .isEqualTo(first.keys())
                .isEqualTo(Map.of(FieldPath.parse("$.rows"), List.of("name")));
        JsonDiffer informed =
                new JsonDiffer(DiffOptions.DEFAULTS.withKeys(Map.of(), pooled.keys()));
        assertThat(diff(informed, control, candidate).arrays().get(0).key())
                .containsExactly("name");
    }

    private static String rows(int firstId, int secondId, int v) {
        return "{\"rows\":[{\"id\":%d,\"name\":\"n0\",\"v\":%d},{\"id\":%d,\"name\":\"n1\",\"v\":%d}]}"
                .formatted(firstId, v, secondId, v);
    }

    @Test
    void aSpentBudgetIsSaidAndStillLeadsThere() {
        Random random = new Random(7);
        JsonText control = JsonText.of(array(4000, i -> Integer.toString(random.nextInt(40) / 10)));
        JsonText candidate =
                JsonText.of(array(4100, i -> Integer.toString(random.nextInt(40) / 10)));
        JsonDiffer hurried = new JsonDiffer(new DiffOptions(Map.of(), Map.of(), 1_000, 512));
        DiffResult full = DIFFER.diff(control, candidate);
        DiffResult degraded = hurried.diff(control, candidate);

        assertThat(full.degraded()).isFalse();
        assertThat(degraded.degraded()).isTrue();
        JsonTree there = JsonTree.parse(JsonPatch.of(degraded).apply(control));
        assertThat(there.sameValue(0, degraded.candidate(), 0)).isTrue();
    }

    @Test
    void longArraysOfObjectsWithoutAKeyFindEachOther() {
        List<String> rows = new ArrayList<>();
        List<String> changed = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            String row = "{\"a\":" + i * 7 % 3001 + ",\"b\":[" + i / 3 + "],\"c\":";
            rows.add(row + "true}");
            changed.add(row + (i % 5 == 0 ? "false}" : "true}"));
        }
        Collections.shuffle(changed, new Random(3));
        DiffResult result = diff(DIFFER, rows.toString(), changed.toString());

        assertThat(result.arrays().get(0).method()).isEqualTo(Method.ANCHORS);
        assertThat(result.differences()).hasSize(601);
        assertThat(result.differences().get(0).kind()).isEqualTo(Kind.ORDER);
        assertThat(result.differences().subList(1, 601))
                .allMatch(difference -> difference.kind() == Kind.VALUE);
    }

    @Test
    void unequalNodesDeepDownCostNoRecursion() {
        int depth = 50_000;
        String open = "[".repeat(depth);
        String close = "]".repeat(depth);
        JsonTree control = JsonTree.parse(JsonText.of(open + "1" + close), depth);
        JsonTree candidate = JsonTree.parse(JsonText.of(open + "2" + close), depth);

        assertThat(DIFFER.diff(control, candidate).differences())
                .singleElement()
                .satisfies(d -> assertThat(d.leftPath().depth()).isEqualTo(depth));
    }

    @Test
    void refusesOptionsThatMakeNoSense() {
        assertThatThrownBy(() -> new DiffOptions(Map.of(), Map.of(), -1, 512))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
