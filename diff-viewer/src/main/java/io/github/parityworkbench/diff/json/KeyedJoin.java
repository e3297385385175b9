package io.github.parityworkbench.diff.json;

import java.util.Arrays;
import java.util.List;

/** Joins elements by a key: a hash join; where a key value repeats, the first with the first. */
final class KeyedJoin {
    private KeyedJoin() {}

    /** Makes partners of the free elements that have the same values in all the fields. */
    static void pair(ElementPairing pairing, List<String> fields) {
        KeyColumn lefts = pairing.leftFields().column(fields);
        KeyColumn rights = pairing.rightFields().column(fields);
        HashIndex keys = new HashIndex(rights.items());
        int[] numbers = new int[rights.items()];
        for (int j = 0; j < numbers.length; j++) {
            numbers[j] = keys.number(rights.hashes[j]);
        }
        int[] first = new int[keys.size()];
        Arrays.fill(first, -1);
        int[] next = new int[numbers.length];
        for (int j = numbers.length - 1; j >= 0; j--) {
            if (pairing.toLeft[j] < 0) {
                next[j] = first[numbers[j]];
                first[numbers[j]] = j;
            }
        }
        for (int i = 0; i < lefts.items(); i++) {
            int number = lefts.hashes[i] == KeyHash.NONE ? -1 : keys.find(lefts.hashes[i]);
            if (pairing.toRight[i] < 0 && number >= 0 && first[number] >= 0) {
                int partner = first[number];
                first[number] = next[partner];
                pairing.pair(i, partner);
            }
        }
    }
}
