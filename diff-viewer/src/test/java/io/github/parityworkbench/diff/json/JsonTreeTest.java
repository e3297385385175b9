package io.github.parityworkbench.diff.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.parityworkbench.diff.FieldPath;
import io.github.parityworkbench.diff.JsonText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTreeTest {
    private static JsonTree tree(String json) {
        return JsonTree.parse(JsonText.of(json));
    }

    private static boolean same(String left, String right) {
        return tree(left).sameValue(0, tree(right), 0);
    }

    @Test
    void numbersNodesInPreorder() {
        JsonTree tree = tree(" { \"a\" : [ 10 , {\"b\":true} ], \"c\" : null } ");

        assertThat(tree.size()).isEqualTo(6);
        assertThat(tree.type(0)).isEqualTo(NodeType.OBJECT);
        assertThat(tree.firstChild(0)).isEqualTo(1);
        assertThat(tree.nextSibling(1)).isEqualTo(5);
        assertThat(tree.nextSibling(5)).isEqualTo(-1);
        assertThat(tree.subtreeEnd(1)).isEqualTo(5);
        assertThat(tree.childCount(1)).isEqualTo(2);
        assertThat(tree.parent(0)).isEqualTo(-1);
        assertThat(tree.parent(4)).isEqualTo(3);
        assertThat(tree.indexInParent(3)).isEqualTo(1);
        assertThat(tree.name(5)).isEqualTo("c");
        assertThat(tree.path(4)).hasToString("$.a[1].b");
        assertThat(tree.find(FieldPath.parse("$.a[1].b"))).isEqualTo(4);
        assertThat(tree.find(FieldPath.parse("$.a[2]"))).isEqualTo(-1);
        assertThat(tree.firstChild(tree.find(FieldPath.parse("$.c")))).isEqualTo(-1);
    }

    @Test
    void keepsEachNodeAsItIsWritten() {
        JsonTree tree = tree("{\"a\": [1.50e+2, \"\\u003c\\/\" ] ,\"e\": { } }");

        assertThat(tree.text(1)).hasToString("[1.50e+2, \"\\u003c\\/\" ]");
        assertThat(tree.text(2)).hasToString("1.50e+2");
        assertThat(tree.string(3)).isEqualTo("</");
        assertThat(tree.text(4)).hasToString("{ }");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1|1.0",
                "1|1e0",
                "100|1E+2",
                "0.001|1e-3",
                "-0|0",
                "0e5|0.000",
                "12.50|12.5",
                "120e-1|1.2e1",
                "1e400|10e399",
                "1e1000000|10e999999",
                "1e00000000000000000000001|10",
                "1e100000000000000000|0.1e100000000000000001",
                "1e1000000000000000000|10e999999999999999999",
                "1e100000000000000000000|10e99999999999999999999",
                "1e-1000000000000000000|0.1e-999999999999999999",
                "12E-100000000000000000000|1.20e-99999999999999999999",
                "0e99999999999999999999|-0",
                "12345678901234567890123|1234567890123456789012.3e1"
            })
    void comparesNumbersByExactValue(String left, String right) {
        assertThat(same(left, right)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "9007199254740993|9007199254740992",
                "1|-1",
                "1|10",
                "0.1|0.10000000000000001",
                "1e400|1e401",
                "12345678901234567805|1234567890123456785",
                "0.12345678901234567805|0.01234567890123456785",
                "123456789012345678001|1234567890123456781",
                "100000000000000000000|10000000000000000000",
                "1|'\"1\"'",
                "1e99999999999999999999|1e99999999999999999998",
                "1e99999999999999999999|1e-99999999999999999999",
                "1e99999999999999999999|-1e99999999999999999999"
            })
    void keepsDifferentNumbersApart(String left, String right) {
        assertThat(same(left, right)).isFalse();
    }

    @Test
    void comparesStringsByCodePoint() {
        assertThat(same("\"\\u003c\\u00e9\\ud83d\\ude00\\/\"", "\"<é😀/\"")).isTrue();
        assertThat(same("\"\\ud83d\"", "\"\\ud83e\"")).isFalse();
        assertThat(same("\"é\"", "\"e\\u0301\"")).isFalse();
        assertThat(tree("\"\\ud83d!\"").string(0)).isEqualTo("\ud83d!");
    }

    @Test
    void comparesObjectsFreeOfOrderAndArraysInOrder() {
        assertThat(same("{\"a\":1,\"b\":[2]}", "{\"b\":[2.0],\"\\u0061\":1}")).isTrue();
        assertThat(same("[1,2]", "[2,1]")).isFalse();
        assertThat(same("{\"a\":1,\"b\":2}", "{\"a\":2,\"b\":1}")).isFalse();
        assertThat(same("[]", "{}")).isFalse();
        assertThat(same("[[],[]]", "[[[]]]")).isFalse();
        assertThat(same("null", "false")).isFalse();
        assertThat(same("true", "null")).isFalse();
        assertThat(same("\"\"", "[]")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "[1,]",
                "[1 2]",
                "{\"a\"}",
                "{\"a\":}",
                "{,}",
                "01",
                "1.",
                ".5",
                "+1",
                "1e",
                "\"\\x\"",
                "\"\\u12g4\"",
                "tru",
                "nul",
                "[1]]",
                "{} {}",
                "\"a",
                "\"\t\"",
                "[",
                "'a'",
                "NaN",
                "[,,,,]",
                "\"\\u00\u0660\u06600\""
            })
    void refusesWhatIsNotJson(String text) {
        assertThatThrownBy(() -> tree(text)).isInstanceOf(JsonSyntaxException.class);
    }

    @Test
    void saysWhereAndWhyButNothingOfTheText() {
        assertThatThrownBy(() -> tree("{\"secret\":1,\"\\u0073ecret\":2}"))
                .isInstanceOfSatisfying(
                        JsonSyntaxException.class,
                        e -> {
                            assertThat(e.offset()).isEqualTo(26);
                            assertThat(e.reason()).isEqualTo("duplicate key");
                            assertThat(e.getMessage()).doesNotContain("secret");
                        });
        assertThat(tree("[{\"a\":{\"a\":1}},{\"a\":2}]").size()).isEqualTo(6);
    }

    @Test
    void readsDeepDocumentsUpToTheLimit() {
        String deep = "[".repeat(100_000) + "]".repeat(100_000);

        assertThat(tree("[".repeat(512) + "]".repeat(512)).size()).isEqualTo(512);
        assertThatThrownBy(() -> tree("[".repeat(513) + "]".repeat(513)))
                .hasMessage("nested too deeply at byte 512");
        assertThat(JsonTree.parse(JsonText.of(deep), 100_000).size()).isEqualTo(100_000);
    }

    @Test
    void readsManyNames() {
        StringBuilder json = new StringBuilder("{");
        for (int i = 0; i < 10_000; i++) {
            json.append(i > 0 ? "," : "").append("\"key ").append(i).append("\":").append(i);
        }
        JsonTree tree = tree(json.append('}').toString());

        assertThat(tree.childCount(0)).isEqualTo(10_000);
        assertThat(tree.text(tree.find(FieldPath.ROOT.member("key 7777")))).hasToString("7777");
    }
}
