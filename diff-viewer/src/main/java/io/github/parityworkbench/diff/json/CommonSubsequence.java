package io.github.parityworkbench.diff.json;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The longest common subsequence of equal elements in linear space (Myers 1986, "An O(ND)
 * Difference Algorithm and Its Variations"): regions are cut at the middle of a shortest edit path,
 * which is sought from both ends at once.
 */
final class CommonSubsequence {
    private static final int UNREACHED = Integer.MIN_VALUE / 2;

    private final ElementPairing pairing;
    private final StepBudget budget;

    /** The furthest left index on each diagonal, forwards and backwards. */
    private int[] forward = new int[0];

    private int[] backward = new int[0];

    CommonSubsequence(ElementPairing pairing, StepBudget budget) {
        this.pairing = pairing;
        this.budget = budget;
    }

    /**
     * Pairs the equal elements of a region.
     *
     * @return whether the budget sufficed; if not, some that could be paired are not
     */
    boolean pair(Region whole) {
        Deque<Region> pending = new ArrayDeque<>();
        pending.push(whole);
        while (!pending.isEmpty()) {
            Region region = pending.pop().trimmed(pairing);
            if (region.isOneSided()) {
                continue;
            }
            int[] cut = cut(region);
            if (cut.length == 0) {
                return false;
            }
            pending.push(new Region(region.left(), cut[0], region.right(), cut[1]));
            pending.push(new Region(cut[0], region.leftEnd(), cut[1], region.rightEnd()));
        }
        return true;
    }

    /** A point on a shortest path through a region without equal ends; empty: too expensive. */
    private int[] cut(Region region) {
        int n = region.leftLength();
        int m = region.rightLength();
        int delta = n - m;
        int most = (n + m + 1) / 2;
        int origin = most + 1;
        if (forward.length < 2 * origin + 1) {
            forward = new int[2 * origin + 1];
            backward = new int[2 * origin + 1];
        }
        for (int d = 0; d <= most; d++) {
            if (!budget.spend(2L * d + 2)) {
                return new int[0];
            }
            for (int k = -d; k <= d; k += 2) {
                int x = furthest(forward, origin, d, k, n, m);
                while (x >= 0
                        && x < n
                        && x - k < m
                        && pairing.same(region.left() + x, region.right() + x - k)) {
                    x++;
                }
                forward[origin + k] = x;
                boolean odd = (delta & 1) != 0;
                if (odd && Math.abs(delta - k) < d && meet(x, backward[origin + delta - k], n)) {
                    return new int[] {region.left() + x, region.right() + x - k};
                }
            }
            for (int k = -d; k <= d; k += 2) {
                int x = furthest(backward, origin, d, k, n, m);
                while (x >= 0
                        && x < n
                        && x - k < m
                        && pairing.same(region.leftEnd() - 1 - x, region.rightEnd() - 1 - x + k)) {
                    x++;
                }
                backward[origin + k] = x;
                boolean even = (delta & 1) == 0;
                if (even && Math.abs(delta - k) <= d && meet(x, forward[origin + delta - k], n)) {
                    return new int[] {region.leftEnd() - x, region.rightEnd() - x + k};
                }
            }
        }
        throw new IllegalStateException("two paths from both ends always meet");
    }

    private static boolean meet(int x, int opposite, int n) {
        return x >= 0 && opposite >= 0 && x + opposite >= n;
    }

    /** How far the diagonal k is reached by one more step, inside the region; negative: not. */
    private static int furthest(int[] reached, int origin, int d, int k, int n, int m) {
        if (d == 0) {
            return 0;
        }
        int right = k > -d ? reached[origin + k - 1] + 1 : UNREACHED;
        int down = k < d ? reached[origin + k + 1] : UNREACHED;
        right = right > n || right <= 0 ? UNREACHED : right;
        down = down - k > m || down < 0 ? UNREACHED : down;
        return Math.max(right, down);
    }
}
