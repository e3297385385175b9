package io.github.parityworkbench.importers.json;

import java.util.Arrays;

/**
 * Where the values behind commas begin in an object or array that a {@link JsonScanner} has passed
 * over, so that it need not look again at what another one has in common with it. To be used again
 * after {@link #clear}, with the same scanner.
 */
public final class ValueOutline {
    /** What is inside of more levels is not noted. */
    static final int MOST_LEVELS = Long.SIZE - 2;

    private byte[] bytes = {};
    private int start;
    private int end;
    private int depth;

    /** The first byte of each value. */
    private int[] places = new int[64];

    /** For each the objects (1) and arrays (0) around it behind a leading 1, the innermost last. */
    private long[] around = new long[64];

    private int size;

    /** An outline of nothing. */
    public ValueOutline() {}

    /** Forgets the value. */
    public void clear() {
        size = 0;
        end = 0;
    }

    boolean isEmpty() {
        return end == 0;
    }

    /**
     * Notes another value that begins there inside of the value that is being passed over.
     *
     * @param containers 0 if there are too many to be noted
     */
    void note(int place, long containers) {
        if (containers == 0) {
            return;
        }
        if (size == places.length) {
            places = Arrays.copyOf(places, size * 2);
            around = Arrays.copyOf(around, size * 2);
        }
        places[size] = place;
        around[size++] = containers;
    }

    /** The value was passed over; so many objects and arrays are around it. */
    void finish(byte[] source, int from, int to, int level) {
        bytes = source;
        start = from;
        end = to;
        depth = level;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    int depth() {
        return depth;
    }

    int place(int index) {
        return places[index];
    }

    long around(int index) {
        return around[index];
    }

    /** How many bytes from {@code place} on are as in {@code other[from, to)}. */
    int same(int place, byte[] other, int from, int to) {
        int same = Arrays.mismatch(bytes, place, end, other, from, to);
        return same < 0 ? end - place : same;
    }

    /** The last value that begins at that byte or before, -1 if there is none. */
    int lastFrom(int place) {
        int found = Arrays.binarySearch(places, 0, size, place);
        return found < 0 ? -found - 2 : found;
    }

    /**
     * The first value behind the one of that index that is not inside of more than these; the
     * number of values if there is none.
     */
    int nextIn(long containers, int index) {
        int next = index + 1;
        while (next < size && containers > 0 && around[next] > containers) {
            next++;
        }
        return next;
    }

    /** Whether the value of that index is inside of just these. */
    boolean isIn(long containers, int index) {
        return index < size && around[index] == containers;
    }
}
