package io.github.parityworkbench.diff.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Tells whether an object has a name twice, by 64-bit hashes: in rare cases it takes two names for
 * one, but never one for two.
 */
final class DistinctNames {
    private static final VarHandle WORD =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ODD = 0x9E3779B97F4A7C15L;

    /** Open addressing, at most half full; 0 where it is free. */
    private long[] slots = new long[256];

    private int size;

    void clear() {
        if (size > 0) {
            Arrays.fill(slots, 0);
            size = 0;
        }
    }

    /**
     * Adds the name in {@code bytes[from, to)}, behind which at least 7 more bytes may be read.
     *
     * @return whether it was new to the object of that number
     */
    boolean add(byte[] bytes, int from, int to, int object) {
        if (size * 2 >= slots.length) {
            grow();
        }
        if (!insert(slots, hash(bytes, from, to, object))) {
            return false;
        }
        size++;
        return true;
    }

    private static long hash(byte[] bytes, int from, int to, int object) {
        long hash = (object + 1L) * ODD + (to - from);
        int at = from;
        for (; at + Long.BYTES <= to; at += Long.BYTES) {
            hash = mixed(hash ^ (long) WORD.get(bytes, at));
        }
        if (at < to) {
            long unused = Long.SIZE - 8L * (to - at);
            hash = mixed(hash ^ (long) WORD.get(bytes, at) << unused);
        }
        return hash == 0 ? 1 : hash;
    }

    private static long mixed(long word) {
        long product = (word ^ word >>> 32) * ODD;
        return product ^ product >>> 29;
    }

    private static boolean insert(long[] slots, long hash) {
        int mask = slots.length - 1;
        int slot = (int) hash & mask;
        while (slots[slot] != 0) {
            if (slots[slot] == hash) {
                return false;
            }
            slot = (slot + 1) & mask;
        }
        slots[slot] = hash;
        return true;
    }

    private void grow() {
        long[] larger = new long[slots.length * 2];
        for (long hash : slots) {
            if (hash != 0) {
                insert(larger, hash);
            }
        }
        slots = larger;
    }
}
