package io.github.parityworkbench.diff.view;

import java.util.ArrayList;
import java.util.List;

/**
 * Which characters of two texts differ: what is left between the common head and tail, aligned word
 * by word by a longest common subsequence where that is short enough to afford.
 *
 * @param control the ranges only the first text has, ascending
 * @param candidate the ranges only the second text has, ascending
 */
record InlineDifference(List<Range> control, List<Range> candidate) {
    /** Cells of the word table; above, the whole middle is marked. */
    private static final int LARGEST_TABLE = 250_000;

    /** A common stretch of fewer characters between two marks is marked with them. */
    private static final int SHORTEST_COMMON = 3;

    /** Characters from one index to before another. */
    record Range(int from, int to) {}

    InlineDifference {
        control = List.copyOf(control);
        candidate = List.copyOf(candidate);
    }

    static InlineDifference between(String control, String candidate) {
        int shorter = Math.min(control.length(), candidate.length());
        int head = 0;
        while (head < shorter && control.charAt(head) == candidate.charAt(head)) {
            head++;
        }
        if (head > 0 && Character.isHighSurrogate(control.charAt(head - 1))) {
            head--;
        }
        int tail = 0;
        while (tail < shorter - head
                && control.charAt(control.length() - 1 - tail)
                        == candidate.charAt(candidate.length() - 1 - tail)) {
            tail++;
        }
        if (tail > 0 && Character.isLowSurrogate(control.charAt(control.length() - tail))) {
            tail--;
        }
        Words left = Words.of(control, head, control.length() - tail);
        Words right = Words.of(candidate, head, candidate.length() - tail);
        if ((long) left.count() * right.count() > LARGEST_TABLE) {
            return new InlineDifference(left.all(), right.all());
        }
        boolean[][] kept = commonWords(left, right);
        return new InlineDifference(left.unmarked(kept[0]), right.unmarked(kept[1]));
    }

    /** Which words of either side are in a longest common subsequence. */
    private static boolean[][] commonWords(Words left, Words right) {
        int[][] longest = new int[left.count() + 1][right.count() + 1];
        for (int i = left.count() - 1; i >= 0; i--) {
            for (int j = right.count() - 1; j >= 0; j--) {
                longest[i][j] =
                        left.same(i, right, j)
                                ? longest[i + 1][j + 1] + left.length(i)
                                : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        boolean[][] kept = {new boolean[left.count()], new boolean[right.count()]};
        int i = 0;
        int j = 0;
        while (i < left.count() && j < right.count()) {
            if (left.same(i, right, j)) {
                kept[0][i++] = true;
                kept[1][j++] = true;
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return kept;
    }

    /** A stretch of text cut into words, numbers and single other characters. */
    private static final class Words {
        private final String text;
        private final int[] starts;

        private Words(String text, int[] starts) {
            this.text = text;
            this.starts = starts;
        }

        static Words of(String text, int from, int to) {
            IntList starts = new IntList(16);
            int at = from;
            while (at < to) {
                starts.add(at);
                int kind = kind(text.charAt(at));
                at++;
                while (at < to && kind != 0 && kind(text.charAt(at)) == kind) {
                    at++;
                }
            }
            starts.add(to);
            return new Words(text, starts.toArray());
        }

        /** Letters 1, digits 2, halves of a pair 3; anything else stands alone. */
        private static int kind(char c) {
            if (Character.isSurrogate(c)) {
                return 3;
            }
            return Character.isDigit(c) ? 2 : Character.isLetter(c) ? 1 : 0;
        }

        int count() {
            return starts.length - 1;
        }

        int length(int word) {
            return starts[word + 1] - starts[word];
        }

        boolean same(int word, Words other, int otherWord) {
            return length(word) == other.length(otherWord)
                    && text.regionMatches(
                            starts[word], other.text, other.starts[otherWord], length(word));
        }

        List<Range> all() {
            return count() == 0 ? List.of() : List.of(new Range(starts[0], starts[count()]));
        }

        /** The ranges of the words that are not kept, joined where little stands between. */
        List<Range> unmarked(boolean[] kept) {
            List<Range> ranges = new ArrayList<>();
            for (int word = 0; word < count(); word++) {
                if (kept[word]) {
                    continue;
                }
                int from = starts[word];
                Range last = ranges.isEmpty() ? null : ranges.get(ranges.size() - 1);
                if (last != null && from - last.to() < SHORTEST_COMMON) {
                    ranges.set(ranges.size() - 1, new Range(last.from(), starts[word + 1]));
                } else {
                    ranges.add(new Range(from, starts[word + 1]));
                }
            }
            return ranges;
        }
    }
}
