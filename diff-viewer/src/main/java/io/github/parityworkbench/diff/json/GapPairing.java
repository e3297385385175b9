package io.github.parityworkbench.diff.json;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Pairs what is left between elements that are partners in order: such elements as could be one
 * that changed, so that a changed scalar is one difference and not a missing and an extra one.
 */
final class GapPairing {
    /** Objects with fewer of their names in common are different things. */
    private static final double SAME_SHAPE = 0.5;

    /** More than the likeness of all scalars of a table together, which only decides a tie. */
    private static final int STEP = (ScalarLikeness.MOST + 1) * AnchoredPairing.FULL_TABLE / 2;

    private final ElementPairing pairing;
    private final OrderedPairing ordered;
    private final Map<Integer, long[]> leftNames = new HashMap<>();
    private final Map<Integer, long[]> rightNames = new HashMap<>();
    private boolean complete = true;

    GapPairing(ElementPairing pairing, StepBudget budget) {
        this.pairing = pairing;
        this.ordered = new OrderedPairing(pairing, budget);
    }

    /**
     * Pairs the free elements of every gap.
     *
     * @return whether the budget sufficed; else some gaps are paired by position
     */
    boolean pair() {
        boolean[] inOrder = IncreasingSubsequence.positions(pairing.toRight);
        int left = 0;
        int right = 0;
        int[] partners = pairing.toRight.clone();
        for (int i = 0; i < partners.length; i++) {
            if (inOrder[i]) {
                pair(new Region(left, i, right, partners[i]));
                left = i + 1;
                right = partners[i] + 1;
            }
        }
        pair(new Region(left, pairing.left.length, right, pairing.right.length));
        return complete;
    }

    private void pair(Region gap) {
        if (gap.isOneSided()) {
            return;
        }
        int[] lefts = ElementPairing.free(pairing.toRight, gap.left(), gap.leftEnd());
        int[] rights = ElementPairing.free(pairing.toLeft, gap.right(), gap.rightEnd());
        if (lefts.length == 1 && rights.length == 1) {
            pairing.pair(lefts[0], rights[0]);
        } else if (lefts.length == rights.length) {
            pairByPosition(lefts, rights);
        } else if (!isTable(lefts, rights) || !ordered.pair(lefts, rights, this::fit, 1)) {
            complete &= !holdsContainer(lefts);
            pairByPosition(lefts, rights);
        }
    }

    private static boolean isTable(int[] lefts, int[] rights) {
        return lefts.length + rights.length <= AnchoredPairing.FULL_TABLE;
    }

    private boolean holdsContainer(int[] lefts) {
        return Arrays.stream(lefts).anyMatch(i -> pairing.leftType(i).isContainer());
    }

    private void pairByPosition(int[] lefts, int[] rights) {
        for (int at = 0; at < lefts.length && at < rights.length; at++) {
            if (fit(lefts[at], rights[at]) > 0) {
                pairing.pair(lefts[at], rights[at]);
            }
        }
    }

    /** How well two elements fit, 0 for not at all. */
    private int fit(int i, int j) {
        NodeType left = pairing.leftType(i);
        NodeType right = pairing.rightType(j);
        if (left != right) {
            return left.isContainer() || right.isContainer() ? STEP : 2 * STEP;
        }
        return switch (left) {
            case OBJECT ->
                    shape(i, j) < SAME_SHAPE
                            ? 0
                            : STEP * (4 + (int) (8 * pairing.similarity(i, j)));
            case STRING, NUMBER ->
                    4 * STEP
                            + ScalarLikeness.of(
                                    pairing.leftTape,
                                    pairing.left[i],
                                    pairing.rightTape,
                                    pairing.right[j]);
            case ARRAY, BOOLEAN, NULL -> 4 * STEP;
        };
    }

    /** The share of names that two objects have in common. */
    private double shape(int i, int j) {
        long[] left = leftNames.computeIfAbsent(i, at -> names(pairing.leftTape, pairing.left[at]));
        long[] right =
                rightNames.computeIfAbsent(j, at -> names(pairing.rightTape, pairing.right[at]));
        int common = 0;
        for (int l = 0, r = 0; l < left.length && r < right.length; ) {
            common += left[l] == right[r] ? 1 : 0;
            long last = Math.min(left[l], right[r]);
            l += left[l] == last ? 1 : 0;
            r += right[r] == last ? 1 : 0;
        }
        int most = Math.max(left.length, right.length);
        return most == 0 ? 1 : (double) common / most;
    }

    /** The hashes of an object's names, ascending; names of the same words are one. */
    private static long[] names(Tape tape, int object) {
        long[] names = new long[tape.childCounts[object]];
        int child = object + 1;
        for (int i = 0; i < names.length; i++) {
            names[i] = tape.names.words(tape.labels[child]);
            child = tape.subtreeEnds[child];
        }
        Arrays.sort(names);
        return names;
    }
}
