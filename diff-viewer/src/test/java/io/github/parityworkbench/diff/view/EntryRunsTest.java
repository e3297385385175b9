package io.github.parityworkbench.diff.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EntryRunsTest {
    @Test
    void listsRowsAndStretchesInTheirOrder() {
        EntryRuns runs = new EntryRuns();
        runs.addRows(0, 2);
        runs.addStretch(3);
        runs.addRows(10, 9);
        runs.addRows(10, 10);
        runs.addRows(11, 12);
        runs.addRows(20, 20);
        int[] entries = IntStream.range(0, runs.size()).map(runs::get).toArray();
        assertThat(entries).containsExactly(0, 1, 2, ~3, 10, 11, 12, 20);
    }

    @Test
    void findsTheEntryThatHidesARow() {
        EntryRuns runs = new EntryRuns();
        runs.addRows(0, 2);
        runs.addStretch(3);
        runs.addRows(10, 12);
        runs.addRows(20, 20);
        assertThat(IntStream.of(0, 2, 3, 9, 10, 12, 15, 20, 30).map(runs::indexOf))
                .containsExactly(0, 2, 3, 3, 4, 6, 6, 7, 7);
    }
}
