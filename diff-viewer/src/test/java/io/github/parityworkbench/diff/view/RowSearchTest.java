package io.github.parityworkbench.diff.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parityworkbench.diff.view.Run.Look;
import java.util.List;
import org.junit.jupiter.api.Test;

class RowSearchTest {
    private static final DiffRows ROWS =
            Pairs.rows(
                    "{'name':'Alice','city':'Paris','list':['x']}",
                    "{'name':'Bob','city':'Paris','list':['ALICE']}");

    @Test
    void findsNamesAndValuesOfBothSidesInAnyCase() {
        RowSearch search = finished("alice");
        assertThat(search.count()).isEqualTo(2);
        assertThat(search.matchAfter(0)).isEqualTo(1);
        assertThat(search.positionOf(1)).isZero();
        assertThat(finished("CITY").count()).isEqualTo(1);
        assertThat(finished("bob").count()).isEqualTo(1);
    }

    @Test
    void goesRoundAtBothEnds() {
        RowSearch search = finished("alice");
        int first = search.matchAfter(-1);
        int last = search.matchBefore(first);
        assertThat(last).isGreaterThan(first);
        assertThat(search.matchAfter(last)).isEqualTo(first);
        assertThat(search.matchBefore(last)).isEqualTo(first);
    }

    @Test
    void findsNothingWhereThereIsNothing() {
        RowSearch search = finished("nowhere");
        assertThat(search.count()).isZero();
        assertThat(search.matchAfter(0)).isEqualTo(-1);
        assertThat(search.matchBefore(0)).isEqualTo(-1);
    }

    @Test
    void looksAtASliceAtATime() {
        DiffRows many = Pairs.rows(Pairs.numbers(5000), Pairs.numbers(5000, 4));
        RowSearch search = new RowSearch(many, "4999");
        assertThat(search.advance(0)).isFalse();
        assertThat(search.count()).isZero();
        int slices = 1;
        while (!search.advance(0)) {
            slices++;
        }
        assertThat(slices).isGreaterThan(10);
        assertThat(search.count()).isEqualTo(1);
    }

    @Test
    void marksAllOfARunThatIsWrittenFromRightToLeft() {
        Run run = Run.of("\u05e9\u05dc\u05d5\u05dd", Look.STRING);
        assertThat(RowSearch.marked(List.of(run), "\u05dc"))
                .containsExactly(new Run(run.text(), Look.STRING, false, true));
        assertThat(RowSearch.marked(List.of(run), "a")).containsExactly(run);
    }

    @Test
    void marksEveryMatchInARun() {
        List<Run> marked = RowSearch.marked(List.of(Run.of("a-B-ab", Look.STRING)), "b");
        assertThat(marked)
                .extracting(run -> run.match() ? "[" + run.text() + "]" : run.text())
                .containsExactly("a-", "[B]", "-a", "[b]");
    }

    @Test
    void marksNothingInNotes() {
        List<Run> runs = List.of(Run.of("12 members", Look.NOTE));
        assertThat(RowSearch.marked(runs, "members")).isEqualTo(runs);
    }

    private static RowSearch finished(String query) {
        RowSearch search = new RowSearch(ROWS, query);
        assertThat(search.advance(Long.MAX_VALUE)).isTrue();
        return search;
    }
}
