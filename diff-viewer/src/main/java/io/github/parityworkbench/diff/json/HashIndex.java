package io.github.parityworkbench.diff.json;

import java.util.Arrays;

/** Numbers different 64-bit hashes from 0 in the order in which they come. */
final class HashIndex {
    private long[] keys;

    /** Open addressing over at least twice as many slots: number plus one, 0 if free. */
    private int[] slots;

    private int size;

    HashIndex(int expected) {
        int capacity = Math.max(16, Integer.highestOneBit(Math.max(1, expected)) * 2);
        keys = new long[capacity];
        slots = new int[capacity * 2];
    }

    int size() {
        return size;
    }

    /** The number of a hash, -1 if it never came. */
    int find(long key) {
        return slots[slot(key)] - 1;
    }

    /** The number of a hash, a new one if it never came. */
    int number(long key) {
        int slot = slot(key);
        if (slots[slot] == 0) {
            if (size == keys.length) {
                grow();
                slot = slot(key);
            }
            keys[size++] = key;
            slots[slot] = size;
        }
        return slots[slot] - 1;
    }

    private int slot(long key) {
        int mask = slots.length - 1;
        int slot = (int) (key ^ key >>> 32) & mask;
        while (slots[slot] != 0 && keys[slots[slot] - 1] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        keys = Arrays.copyOf(keys, size * 2);
        slots = new int[size * 4];
        for (int number = 0; number < size; number++) {
            slots[slot(keys[number])] = number + 1;
        }
    }
}
