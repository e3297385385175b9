package io.github.parityworkbench.diff.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MovedElementsTest {
    @Test
    void nothingMovedWhereTheOrderIsKept() {
        assertThat(MovedElements.in(new int[] {1, 4, 9}).isEmpty()).isTrue();
        assertThat(MovedElements.in(new int[0]).isEmpty()).isTrue();
    }

    @Test
    void onlyTheOneThatJumpedMoved() {
        assertThat(MovedElements.in(new int[] {1, 2, 0, 3}).stream()).containsExactly(2);
        assertThat(MovedElements.in(new int[] {9, 0, 1, 2}).stream()).containsExactly(0);
    }

    @Test
    void allButOneMovedWhereTheOrderIsReversed() {
        assertThat(MovedElements.in(new int[] {4, 3, 2, 1, 0}).cardinality()).isEqualTo(4);
    }

    @Test
    void marksAsFewAsPossible() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            List<Integer> order = new ArrayList<>();
            for (int i = 0; i < 7; i++) {
                order.add(i);
            }
            Collections.shuffle(order, random);
            int[] targets = order.stream().mapToInt(Integer::intValue).toArray();
            assertThat(MovedElements.in(targets).cardinality()).isEqualTo(fewest(targets));
        }
    }

    /** By trying every choice. */
    private static int fewest(int[] targets) {
        int fewest = targets.length;
        for (int chosen = 0; chosen < 1 << targets.length; chosen++) {
            BitSet moved = BitSet.valueOf(new long[] {chosen});
            int last = -1;
            boolean ascending = true;
            for (int i = 0; i < targets.length; i++) {
                if (!moved.get(i)) {
                    ascending &= targets[i] > last;
                    last = targets[i];
                }
            }
            fewest = ascending ? Math.min(fewest, moved.cardinality()) : fewest;
        }
        return fewest;
    }
}
