package io.github.parityworkbench.diff.json;

import io.github.parityworkbench.diff.json.ArrayAlignment.Method;
import java.util.List;

/** Brings the elements of two unequal arrays together, by the ladder. */
final class ArrayAligner {
    ArrayAlignment align(ElementPairing pairing, int leftArray, int rightArray) {
        int leftEnd = pairing.left.length;
        int rightEnd = pairing.right.length;
        int start = 0;
        while (start < leftEnd && start < rightEnd && pairing.same(start, start)) {
            pairing.pair(start, start);
            start++;
        }
        while (start < leftEnd && start < rightEnd && pairing.same(leftEnd - 1, rightEnd - 1)) {
            pairing.pair(--leftEnd, --rightEnd);
        }
        for (int i = start; i < leftEnd && i < rightEnd; i++) {
            pairing.pair(i, i);
        }
        return new ArrayAlignment(leftArray, rightArray, Method.POSITION, List.of(), false);
    }
}
