package io.github.parityworkbench.diff.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FoldingTest {
    @Test
    void foldsEqualStretchesButAFewAroundADifference() {
        Folding folding = folding("{'x':" + Pairs.numbers(40, 20) + "}");
        // { x: [  17 equal  17 18 19 (20) 21 22 23  16 equal  ] }
        assertThat(entries(folding))
                .startsWith(0, 1, ~2, 19, 20, 21, 22)
                .hasSize(3 + 3 + 1 + 3 + 1 + 2);
        assertThat(folding.stretchSize(2)).isEqualTo(17);
        int last = folding.size() - 3;
        assertThat(Folding.isStretch(folding.entry(last))).isTrue();
        assertThat(folding.stretchSize(Folding.rowOf(folding.entry(last)))).isEqualTo(16);
    }

    @Test
    void hidesNothingBehindAStretchOfOne() {
        Folding folding = folding("{'x':" + Pairs.numbers(5, 4) + "}");
        assertThat(stretches(folding)).isEmpty();
        assertThat(stretches(folding("{'x':" + Pairs.numbers(6, 5) + "}"))).containsExactly(2);
    }

    @Test
    void opensAStretchAndKeepsItOpenWhileOthersFold() {
        Folding folding = folding("{'x':" + Pairs.numbers(40, 20) + "}");
        folding.openStretch(2);
        assertThat(stretches(folding)).containsExactly(16);
        folding.setFolded(1, true);
        folding.setFolded(1, false);
        assertThat(stretches(folding)).containsExactly(16);
        folding.foldEqual();
        assertThat(stretches(folding)).containsExactly(17, 16);
    }

    @Test
    void foldsEqualContainersAtFirst() {
        Folding folding = new Folding(Pairs.rows("{'a':{'b':1},'c':1}", "{'a':{'b':1},'c':2}"));
        assertThat(folding.isFolded(1)).isTrue();
        assertThat(entries(folding)).containsExactly(0, 1, 4, 5);
        folding.setFolded(1, false);
        assertThat(entries(folding)).containsExactly(0, 1, 2, 3, 4, 5);
    }

    @Test
    void showsTheWholeOfEqualDocumentsWithTheirContainersFolded() {
        Folding folding = new Folding(Pairs.rows("{'a':{'b':1},'c':1}", "{'a':{'b':1},'c':1}"));
        assertThat(entries(folding)).containsExactly(0, 1, 4, 5);
    }

    @Test
    void foldsWhatIsLongAndMissingAsAWhole() {
        DiffRows rows = Pairs.rows("{'a':1,'x':" + Pairs.numbers(500) + "}", "{'a':1}");
        assertThat(entries(new Folding(rows))).containsExactly(0, 1, 2, rows.size() - 1);
        DiffRows few = Pairs.rows("{'a':1,'x':[1,2]}", "{'a':1}");
        assertThat(new Folding(few).size()).isEqualTo(few.size());
    }

    @Test
    void revealsARowInAFoldedContainerInAStretch() {
        String equal = "{'deep':{'deeper':[1,2,3]}}".replace('\'', '"');
        String array = "[" + (equal + ",").repeat(30);
        DiffRows rows = Pairs.rows(array + "1]", array + "2]");
        Folding folding = new Folding(rows);
        int row = 1 + 9 * 10 + 4;
        assertThat(folding.isVisible(row)).isFalse();
        assertThat(Folding.isStretch(folding.entry(folding.indexOf(row)))).isTrue();
        folding.reveal(row);
        assertThat(folding.isVisible(row)).isTrue();
        assertThat(folding.entry(folding.indexOf(row))).isEqualTo(row);
    }

    @Test
    void unfoldsAndFoldsEverythingInOneContainer() {
        DiffRows rows = Pairs.rows("{'a':{'b':{'c':[1]}},'d':1}", "{'a':{'b':{'c':[1]}},'d':2}");
        Folding folding = new Folding(rows);
        folding.setAllFolded(0, false);
        assertThat(folding.size()).isEqualTo(rows.size());
        folding.setAllFolded(1, true);
        folding.setFolded(1, false);
        assertThat(folding.isFolded(2)).isTrue();
        folding.setAllFolded(0, true);
        assertThat(entries(folding)).containsExactly(0);
    }

    @Test
    void entriesAscendAndNeverLoseARow() {
        DiffRows rows =
                Pairs.rows(
                        "{'x':" + Pairs.numbers(300, 7) + "}",
                        "{'x':" + Pairs.numbers(300, 9, 100) + "}");
        Folding folding = new Folding(rows);
        for (int row = 0; row < rows.size(); row += 13) {
            int before = -1;
            for (int index = 0; index < folding.size(); index++) {
                assertThat(Folding.rowOf(folding.entry(index))).isGreaterThan(before);
                before = Folding.rowOf(folding.entry(index));
            }
            folding.reveal(row);
            assertThat(folding.isVisible(row)).isTrue();
        }
    }

    private static Folding folding(String changed) {
        String control = changed.replaceAll("-\\d+", "0");
        return new Folding(Pairs.rows(control, changed));
    }

    private static int[] entries(Folding folding) {
        return IntStream.range(0, folding.size()).map(folding::entry).toArray();
    }

    private static List<Integer> stretches(Folding folding) {
        List<Integer> sizes = new ArrayList<>();
        for (int index = 0; index < folding.size(); index++) {
            if (Folding.isStretch(folding.entry(index))) {
                sizes.add(folding.stretchSize(Folding.rowOf(folding.entry(index))));
            }
        }
        return sizes;
    }
}
