package io.github.parityworkbench.diff.json;

/**
 * Pairs elements in order so that the sum of their scores is the greatest: a weighted longest
 * common subsequence by dynamic programming over the full table (Needleman and Wunsch 1970).
 */
final class OrderedPairing {
    /** What two equal elements score. */
    static final int EQUAL = 1_000_000;

    /** The least score that makes partners; less only decides between tables that are alike. */
    static final int SIMILAR = 1_000;

    /** How well two elements fit, 0 for not at all. */
    interface Score {
        int of(int i, int j);
    }

    private static final byte DIAGONAL = 0;
    private static final byte SKIP_LEFT = 1;
    private static final byte SKIP_RIGHT = 2;

    private final ElementPairing pairing;
    private final StepBudget budget;

    OrderedPairing(ElementPairing pairing, StepBudget budget) {
        this.pairing = pairing;
        this.budget = budget;
    }

    /**
     * Makes partners of free elements.
     *
     * @param lefts indexes, ascending
     * @param rights indexes, ascending
     * @param least the least score that makes partners
     * @return whether the budget allowed it; if not, nothing is paired
     */
    boolean pair(int[] lefts, int[] rights, Score score, int least) {
        if (lefts.length == 0 || rights.length == 0) {
            return true;
        }
        if (!budget.spend((long) lefts.length * rights.length)) {
            return false;
        }
        byte[][] steps = fill(lefts, rights, score);
        int i = lefts.length;
        int j = rights.length;
        while (i > 0 && j > 0) {
            switch (steps[i - 1][j - 1]) {
                case SKIP_LEFT -> i--;
                case SKIP_RIGHT -> j--;
                default -> {
                    i--;
                    j--;
                    if (score.of(lefts[i], rights[j]) >= least) {
                        pairing.pair(lefts[i], rights[j]);
                    }
                }
            }
        }
        return true;
    }

    private static byte[][] fill(int[] lefts, int[] rights, Score score) {
        byte[][] steps = new byte[lefts.length][rights.length];
        int[] above = new int[rights.length + 1];
        int[] row = new int[rights.length + 1];
        for (int i = 0; i < lefts.length; i++) {
            for (int j = 0; j < rights.length; j++) {
                int fit = score.of(lefts[i], rights[j]);
                int best = above[j + 1];
                byte step = SKIP_LEFT;
                if (row[j] > best) {
                    best = row[j];
                    step = SKIP_RIGHT;
                }
                if (above[j] + fit > best) {
                    best = above[j] + fit;
                    step = DIAGONAL;
                }
                row[j + 1] = best;
                steps[i][j] = step;
            }
            int[] filled = row;
            row = above;
            above = filled;
        }
        return steps;
    }

    /** Equal elements first, then similar ones, then, for a tie, such as could be one changed. */
    int closeness(int i, int j) {
        if (pairing.same(i, j)) {
            return EQUAL;
        }
        if (pairing.hasEqualOnRight(i) || pairing.hasEqualOnLeft(j)) {
            return 0;
        }
        NodeType type = pairing.leftType(i);
        if (type.isContainer() != pairing.rightType(j).isContainer()) {
            return 0;
        }
        double similarity = pairing.similarity(i, j);
        if (similarity >= 0.5) {
            return (int) ((EQUAL - 1) * similarity * similarity);
        }
        return type == pairing.rightType(j) ? 2 : 1;
    }
}
