package io.github.parityworkbench.diff.view;

import java.util.BitSet;

/**
 * Which elements of a reordered array count as moved: all but a longest run that kept its order, so
 * that as few as possible are marked. Patience sorting, O(n log n).
 */
final class MovedElements {
    private MovedElements() {}

    /** The positions in {@code targets} that are outside one longest increasing subsequence. */
    static BitSet in(int[] targets) {
        int[] tails = new int[targets.length];
        int[] before = new int[targets.length];
        int length = 0;
        for (int i = 0; i < targets.length; i++) {
            int at = firstNotLess(targets, tails, length, targets[i]);
            before[i] = at == 0 ? -1 : tails[at - 1];
            tails[at] = i;
            length = Math.max(length, at + 1);
        }
        BitSet moved = new BitSet(targets.length);
        moved.set(0, targets.length);
        for (int i = length == 0 ? -1 : tails[length - 1]; i >= 0; i = before[i]) {
            moved.clear(i);
        }
        return moved;
    }

    private static int firstNotLess(int[] targets, int[] tails, int length, int target) {
        int low = 0;
        int high = length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (targets[tails[middle]] < target) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
