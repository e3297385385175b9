package io.github.parityworkbench.diff.json;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * Pairs the elements of long arrays in order: elements that are rare, and as rare on both sides,
 * are anchors as far as their order agrees (after the histogram and patience algorithms), and
 * between them the same again, down to where the full table or a common subsequence is cheap.
 */
final class AnchoredPairing {
    /** The most elements on both sides together for which the full table is made. */
    static final int FULL_TABLE = 1_700;

    /** Elements that occur more often are no anchors. */
    private static final int RARE = 8;

    private final int fullTable;
    private final ElementPairing pairing;
    private final OrderedPairing ordered;
    private final CommonSubsequence common;

    /** By number of elements: how many of them the region has on each side. */
    private final int[] lefts;

    private final int[] rights;

    /** By number: the next right element of that number to be taken; by element: the one behind. */
    private final int[] nextOfNumber;

    private final int[] nextRight;
    private boolean complete = true;

    AnchoredPairing(ElementPairing pairing, StepBudget budget) {
        this(pairing, budget, FULL_TABLE);
    }

    /** The same with another limit for the full table. */
    AnchoredPairing(ElementPairing pairing, StepBudget budget, int fullTable) {
        this.fullTable = fullTable;
        this.pairing = pairing;
        this.ordered = new OrderedPairing(pairing, budget);
        this.common = new CommonSubsequence(pairing, budget);
        this.lefts = new int[pairing.leftCounts.length];
        this.rights = new int[pairing.leftCounts.length];
        this.nextOfNumber = new int[pairing.leftCounts.length];
        this.nextRight = new int[pairing.right.length];
    }

    /**
     * Pairs the elements of a region.
     *
     * @return whether the budget sufficed
     */
    boolean pair(Region whole) {
        Deque<Region> pending = new ArrayDeque<>();
        pending.push(whole);
        while (!pending.isEmpty()) {
            Region region = pending.pop().trimmed(pairing);
            if (!region.isOneSided()) {
                count(region, 1);
                boolean shared = hasShared(region);
                int[] partners = shared ? anchors(region) : new int[0];
                int[] leftRest = rest(region.left(), region.leftEnd(), true);
                int[] rightRest = rest(region.right(), region.rightEnd(), false);
                count(region, -1);
                if (leftRest.length + rightRest.length <= fullTable) {
                    complete &=
                            ordered.pair(
                                    leftRest,
                                    rightRest,
                                    ordered::closeness,
                                    OrderedPairing.SIMILAR);
                } else if (!pushBetween(region, partners, pending) && shared) {
                    complete &= common.pair(region);
                }
            }
        }
        return complete;
    }

    private void count(Region region, int change) {
        for (int i = region.left(); i < region.leftEnd(); i++) {
            lefts[pairing.leftNumbers[i]] += change;
        }
        for (int j = region.right(); j < region.rightEnd(); j++) {
            rights[pairing.rightNumbers[j]] += change;
        }
    }

    private boolean hasShared(Region region) {
        for (int i = region.left(); i < region.leftEnd(); i++) {
            if (rights[pairing.leftNumbers[i]] > 0) {
                return true;
            }
        }
        return false;
    }

    /** The elements that could be paired in the region: others have their equals elsewhere. */
    private int[] rest(int from, int to, boolean left) {
        int[] rest = new int[to - from];
        int size = 0;
        for (int i = from; i < to; i++) {
            boolean elsewhere =
                    left
                            ? rights[pairing.leftNumbers[i]] == 0 && pairing.hasEqualOnRight(i)
                            : lefts[pairing.rightNumbers[i]] == 0 && pairing.hasEqualOnLeft(i);
            if (!elsewhere) {
                rest[size++] = i;
            }
        }
        return Arrays.copyOf(rest, size);
    }

    /** For each left element of the region its anchor's partner, -1 if it is no anchor. */
    private int[] anchors(Region region) {
        for (int j = region.rightEnd() - 1; j >= region.right(); j--) {
            int number = pairing.rightNumbers[j];
            nextRight[j] = nextOfNumber[number];
            nextOfNumber[number] = j;
        }
        int[] partners = new int[region.leftLength()];
        for (int i = region.left(); i < region.leftEnd(); i++) {
            int number = pairing.leftNumbers[i];
            boolean anchor = lefts[number] == rights[number] && lefts[number] <= RARE;
            partners[i - region.left()] = anchor ? nextOfNumber[number] : -1;
            if (anchor) {
                nextOfNumber[number] = nextRight[nextOfNumber[number]];
            }
        }
        for (int j = region.right(); j < region.rightEnd(); j++) {
            nextOfNumber[pairing.rightNumbers[j]] = 0;
        }
        boolean[] increasing = IncreasingSubsequence.positions(partners);
        for (int i = 0; i < partners.length; i++) {
            partners[i] = increasing[i] ? partners[i] : -1;
        }
        return partners;
    }

    /** Pairs the anchors and goes on between them; false if there are none. */
    private boolean pushBetween(Region region, int[] partners, Deque<Region> pending) {
        int left = region.left();
        int right = region.right();
        boolean any = false;
        for (int i = 0; i < partners.length; i++) {
            if (partners[i] >= 0) {
                any = true;
                pairing.pair(region.left() + i, partners[i]);
                pending.push(new Region(left, region.left() + i, right, partners[i]));
                left = region.left() + i + 1;
                right = partners[i] + 1;
            }
        }
        if (any) {
            pending.push(new Region(left, region.leftEnd(), right, region.rightEnd()));
        }
        return any;
    }
}
