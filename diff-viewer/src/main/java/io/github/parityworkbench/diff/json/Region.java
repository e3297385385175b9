package io.github.parityworkbench.diff.json;

/**
 * A stretch of elements on either side: {@code [left, leftEnd)} against {@code [right, rightEnd)}.
 */
record Region(int left, int leftEnd, int right, int rightEnd) {

    boolean isOneSided() {
        return left == leftEnd || right == rightEnd;
    }

    int leftLength() {
        return leftEnd - left;
    }

    int rightLength() {
        return rightEnd - right;
    }

    /** Pairs equal elements at both ends; what is left between them. */
    Region trimmed(ElementPairing pairing) {
        int i = left;
        int j = right;
        while (i < leftEnd && j < rightEnd && pairing.same(i, j)) {
            pairing.pair(i++, j++);
        }
        int iEnd = leftEnd;
        int jEnd = rightEnd;
        while (i < iEnd && j < jEnd && pairing.same(iEnd - 1, jEnd - 1)) {
            pairing.pair(--iEnd, --jEnd);
        }
        return new Region(i, iEnd, j, jEnd);
    }
}
