package io.github.parityworkbench.diff.view;

import java.util.Arrays;

/** A growing array of ints: four bytes an element, where a list of boxes takes twenty. */
final class IntList {
    private int[] values;
    private int size;

    IntList(int capacity) {
        values = new int[Math.max(16, capacity)];
    }

    void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size + (size >> 1));
        }
        values[size++] = value;
    }

    int get(int index) {
        return values[index];
    }

    int size() {
        return size;
    }

    /** The elements in an array of just their number. */
    int[] toArray() {
        return size == values.length ? values : Arrays.copyOf(values, size);
    }

    /**
     * The index of the last element that is at most {@code value}, in ascending elements; else -1.
     */
    int lastAtMost(int value) {
        return lastAtMost(values, size, value);
    }

    static int lastAtMost(int[] ascending, int size, int value) {
        int found = Arrays.binarySearch(ascending, 0, size, value);
        return found >= 0 ? found : -found - 2;
    }
}
