package io.github.parityworkbench.app.export.report;

import java.util.BitSet;
import java.util.List;

/**
 * Which lines of two short texts have no counterpart in the other, by a longest common subsequence.
 */
record LineMarks(BitSet control, BitSet candidate) {

    static LineMarks of(List<String> control, List<String> candidate) {
        int[][] common = commonLengths(control, candidate);
        BitSet onlyControl = new BitSet();
        BitSet onlyCandidate = new BitSet();
        int left = 0;
        int right = 0;
        while (left < control.size() || right < candidate.size()) {
            if (left < control.size()
                    && right < candidate.size()
                    && same(control.get(left), candidate.get(right))) {
                left++;
                right++;
            } else if (right == candidate.size()
                    || (left < control.size()
                            && common[left + 1][right] >= common[left][right + 1])) {
                onlyControl.set(left++);
            } else {
                onlyCandidate.set(right++);
            }
        }
        return new LineMarks(onlyControl, onlyCandidate);
    }

    /** For each pair of places, how many lines are common from there on. */
    private static int[][] commonLengths(List<String> control, List<String> candidate) {
        int[][] common = new int[control.size() + 1][candidate.size() + 1];
        for (int left = control.size() - 1; left >= 0; left--) {
            for (int right = candidate.size() - 1; right >= 0; right--) {
                common[left][right] =
                        same(control.get(left), candidate.get(right))
                                ? common[left + 1][right + 1] + 1
                                : Math.max(common[left + 1][right], common[left][right + 1]);
            }
        }
        return common;
    }

    /** A comma at the end only says that more follows. */
    private static boolean same(String left, String right) {
        return withoutComma(left).equals(withoutComma(right));
    }

    private static String withoutComma(String line) {
        return line.endsWith(",") ? line.substring(0, line.length() - 1) : line;
    }
}
