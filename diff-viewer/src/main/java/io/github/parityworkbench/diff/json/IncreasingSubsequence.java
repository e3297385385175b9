package io.github.parityworkbench.diff.json;

/** The longest increasing subsequence, by patience sorting in O(n log n) (Fredman 1975). */
final class IncreasingSubsequence {
    private IncreasingSubsequence() {}

    /**
     * Which positions of a sequence belong to a longest increasing subsequence of it.
     *
     * @param values different values; negative ones are passed over
     */
    static boolean[] positions(int[] values) {
        int[] tails = new int[values.length];
        int[] before = new int[values.length];
        int length = 0;
        for (int i = 0; i < values.length; i++) {
            if (values[i] < 0) {
                continue;
            }
            int pile = pile(values, tails, length, values[i]);
            before[i] = pile == 0 ? -1 : tails[pile - 1];
            tails[pile] = i;
            length = Math.max(length, pile + 1);
        }
        boolean[] chosen = new boolean[values.length];
        for (int i = length == 0 ? -1 : tails[length - 1]; i >= 0; i = before[i]) {
            chosen[i] = true;
        }
        return chosen;
    }

    /** The first pile whose top is not below the value. */
    private static int pile(int[] values, int[] tails, int length, int value) {
        int low = 0;
        int high = length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (values[tails[middle]] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
