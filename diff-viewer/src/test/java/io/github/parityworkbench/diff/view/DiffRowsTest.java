package io.github.parityworkbench.diff.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parityworkbench.diff.FieldPath;
import io.github.parityworkbench.diff.JsonText;
import io.github.parityworkbench.diff.json.ArrayAlignment;
import io.github.parityworkbench.diff.json.JsonTree;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DiffRowsTest {
    @Test
    void alignsEqualMembersWhateverTheirOrder() {
        DiffRows rows = Pairs.rows("{'a':1,'b':2}", "{'b':2,'a':1}");
        assertThat(drawing(rows)).containsExactly("{ | {", " a: 1 | a: 1", " b: 2 | b: 2", "} | }");
        assertThat(rows.differenceRows()).isEmpty();
    }

    @Test
    void leavesTheOtherSideBlankWhereSomethingIsMissingOrExtra() {
        DiffRows rows = Pairs.rows("{'a':1,'b':2}", "{'a':1,'c':{'d':3}}");
        assertThat(drawing(rows))
                .containsExactly(
                        "{ | {",
                        " a: 1 | a: 1",
                        " b: 2 |  <missing",
                        "  | c: { <extra",
                        "   | d: 3 extra",
                        "  | } extra",
                        "} | }");
    }

    @Test
    void putsWhatTookAnothersPlaceBehindIt() {
        DiffRows rows = Pairs.rows("['a',{'x':1},'c']", "['a',true,'c']");
        assertThat(drawing(rows))
                .containsExactly(
                        "[ | [",
                        " 0  \"a\" | 0  \"a\"",
                        " 1  { | 1  true <type",
                        "  x: 1 |  type",
                        " } |  type",
                        " 2  \"c\" | 2  \"c\"",
                        "] | ]");
    }

    @Test
    void keepsElementsAlignedBehindOneThatWasRemoved() {
        DiffRows rows = Pairs.rows("['a','b','c','d']", "['a','c','d']");
        assertThat(drawing(rows))
                .containsExactly(
                        "[ | [",
                        " 0  \"a\" | 0  \"a\"",
                        " 1  \"b\" |  <missing",
                        " 2  \"c\" | 1  \"c\"",
                        " 3  \"d\" | 2  \"d\"",
                        "] | ]");
    }

    @Test
    void saysOfMovedElementsWhereTheyStandOnTheOtherSide() {
        DiffRows rows = Pairs.rows("['a','b','c','d']", "['b','c','d','a']");
        assertThat(drawing(rows))
                .containsExactly(
                        "[ | [ <order",
                        " 0  \"a\"  ↕ now at 3 | 3  \"a\"  ↕ was at 0 order",
                        " 1  \"b\" | 0  \"b\"",
                        " 2  \"c\" | 1  \"c\"",
                        " 3  \"d\" | 2  \"d\"",
                        "] | ]");
        assertThat(rows.moved(1)).isTrue();
        assertThat(rows.moved(2)).isFalse();
    }

    @Test
    void opensBothSidesWhereOnlyOneIsEmpty() {
        DiffRows rows = Pairs.rows("{'a':{}}", "{'a':{'b':1}}");
        assertThat(drawing(rows))
                .containsExactly("{ | {", " a: { | a: {", "   | b: 1 <extra", " } | }", "} | }");
    }

    @Test
    void knowsWhereContainersEndAndWhatTheyHold() {
        DiffRows rows = Pairs.rows("{'a':{'b':1,'c':2},'d':4}", "{'a':{'b':9,'c':8},'d':4}");
        assertThat(rows.end(0)).isEqualTo(rows.size() - 1);
        assertThat(rows.end(1)).isEqualTo(4);
        assertThat(rows.parent(2)).isEqualTo(1);
        assertThat(rows.differencesIn(0)).isEqualTo(2);
        assertThat(rows.differencesIn(2)).isEqualTo(1);
        assertThat(rows.differencesIn(5)).isZero();
        assertThat(rows.changed(1)).isTrue();
        assertThat(rows.changed(5)).isFalse();
    }

    @Test
    void findsRowsByNodeAndByPathOnEitherSide() {
        DiffRows rows = Pairs.rows("{'a':['x','y','z']}", "{'a':['y','z','new']}");
        int left = rows.rowAt(Side.CONTROL, FieldPath.parse("$.a[1]"));
        assertThat(rows.path(left, Side.CANDIDATE)).isEqualTo(FieldPath.parse("$.a[0]"));
        int extra = rows.rowAt(Side.CANDIDATE, FieldPath.parse("$.a[2]"));
        assertThat(rows.path(extra, Side.CONTROL)).isNull();
        assertThat(rows.rowAt(Side.CONTROL, FieldPath.parse("$.b"))).isEqualTo(-1);
        for (Side side : Side.values()) {
            for (int row = 0; row < rows.size(); row++) {
                int node = rows.node(row, side);
                if (node >= 0 && rows.role(row) != DiffRows.Role.CLOSE) {
                    assertThat(rows.rowOf(side, node)).isEqualTo(row);
                }
            }
        }
    }

    @Test
    void saysByWhatTheItemsOfAnArrayWereMatched() {
        RowText text = new RowText(Pairs.rows("[]", "[]"), DiffTexts.load());
        assertThat(text.alignment(null)).isEmpty();
        assertThat(text.alignment(alignment(List.of("id", "type"), false)))
                .isEqualTo("matched by id, type");
        assertThat(text.alignment(alignment(List.of(), true)))
                .isEqualTo("too large to align: in part compared by position");
        assertThat(text.alignment(alignment(List.of("id"), true)))
                .isEqualTo("matched by id, in part by position");
        DiffRows rows =
                Pairs.rows(
                        "[{'id':'a','v':1},{'id':'b','v':2},{'id':'c','v':3}]",
                        "[{'id':'a','v':1},{'id':'b','v':9},{'id':'c','v':3}]");
        assertThat(drawing(rows).get(0)).contains("matched by id");
    }

    private static ArrayAlignment alignment(List<String> key, boolean degraded) {
        return new ArrayAlignment(0, 0, ArrayAlignment.Method.KEY, key, degraded);
    }

    @Test
    void showsOneDocumentAloneWithoutDifferences() {
        JsonTree tree = JsonTree.parse(JsonText.of("{\"a\":[1]}"));
        assertThat(drawing(DiffRows.ofOne(Side.CANDIDATE, tree)))
                .containsExactly(" | {", "  | a: [", "   | 0  1", "  | ]", " | }");
        assertThat(drawing(DiffRows.ofOne(Side.CONTROL, tree)).get(0)).isEqualTo("{ | ");
    }

    @Test
    void everyNodeHasOneRowInALargeShuffledPair() {
        String control = Pairs.numbers(2000);
        String candidate = Pairs.numbers(2000, 3, 500, 1999);
        DiffRows rows = Pairs.rows("{'x':" + control + "}", "{'x':" + candidate + "}");
        long shown = 0;
        for (int row = 0; row < rows.size(); row++) {
            shown +=
                    rows.role(row) != DiffRows.Role.CLOSE && rows.node(row, Side.CONTROL) >= 0
                            ? 1
                            : 0;
        }
        assertThat(shown).isEqualTo(2002);
    }

    /**
     * Each row as it reads unfolded, with the kind of its difference, {@code <} where it starts.
     */
    static List<String> drawing(DiffRows rows) {
        List<String> lines = new ArrayList<>();
        RowText text = new RowText(rows, DiffTexts.load());
        for (int row = 0; row < rows.size(); row++) {
            StringBuilder line = new StringBuilder(" ".repeat(rows.depth(row)));
            line.append(read(text, row, Side.CONTROL)).append(" | ");
            line.append(read(text, row, Side.CANDIDATE));
            if (rows.difference(row) >= 0) {
                line.append(rows.startsDifference(row) ? " <" : " ")
                        .append(rows.differences().get(rows.difference(row)).kind().label());
            }
            lines.add(line.toString());
        }
        return lines;
    }

    private static String read(RowText text, int row, Side side) {
        StringBuilder line = new StringBuilder();
        text.runs(row, side, false, 1000).forEach(run -> line.append(run.text()));
        return line.toString();
    }
}
