package io.github.parityworkbench.diff.json;

import java.util.Arrays;

/**
 * A stack of pairs of nodes, -1 for none; an unmatched element also has a place on the other side.
 */
final class NodePairs {
    private long[] pairs = new long[16];
    private int[] places = new int[16];
    private int size;

    boolean isEmpty() {
        return size == 0;
    }

    int size() {
        return size;
    }

    void push(int left, int right) {
        push(left, right, -1);
    }

    /**
     * Adds a pair.
     *
     * @param place the index at which the element would stand in the other array
     */
    void push(int left, int right, int place) {
        if (size == pairs.length) {
            pairs = Arrays.copyOf(pairs, size * 2);
            places = Arrays.copyOf(places, size * 2);
        }
        pairs[size] = (long) left << Integer.SIZE | (right & 0xFFFF_FFFFL);
        places[size] = place;
        size++;
    }

    /** Removes the last pair. */
    void pop() {
        size--;
    }

    int left() {
        return (int) (pairs[size - 1] >> Integer.SIZE);
    }

    int right() {
        return (int) pairs[size - 1];
    }

    int place() {
        return places[size - 1];
    }

    /** Turns round the pairs from a position on, so that the first of them is popped first. */
    void reverseFrom(int start) {
        for (int low = start, high = size - 1; low < high; low++, high--) {
            long pair = pairs[low];
            pairs[low] = pairs[high];
            pairs[high] = pair;
            int place = places[low];
            places[low] = places[high];
            places[high] = place;
        }
    }
}
