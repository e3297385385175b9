package io.github.parityworkbench.diff.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * A 128-bit hash that is fed word by word: two lanes of multiply-and-fold over different constants.
 * Fast and well spread, not made to resist somebody who seeks collisions. One instance is used
 * again and again by one thread.
 */
final class ContentHash {
    private static final VarHandle WORD =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long FIRST = 0x9E3779B97F4A7C15L;
    private static final long SECOND = 0xC2B2AE3D27D4EB4FL;

    private long first;
    private long second;

    /** Begins anew; different seeds keep equal content of different kinds apart. */
    void start(long seed) {
        first = (seed + 1) * FIRST;
        second = (seed + 1) * SECOND;
    }

    void add(long word) {
        first = fold(first ^ word, FIRST);
        second = fold(second ^ Long.rotateLeft(word, 32), SECOND);
    }

    void add(long word, long other) {
        first = fold(first ^ word, FIRST);
        second = fold(second ^ other, SECOND);
    }

    void add(byte[] bytes, int from, int to) {
        int at = from;
        for (; at + Long.BYTES <= to; at += Long.BYTES) {
            add((long) WORD.get(bytes, at));
        }
        long tail = 0;
        for (int shift = 0; at < to; at++, shift += Byte.SIZE) {
            tail |= (bytes[at] & 0xFFL) << shift;
        }
        // At most seven bytes are left, so that the eighth has room for the length.
        add(tail | (long) (to - from) << 56);
    }

    /** The first 64 bits of the hash of all that was added. */
    long first() {
        return first + second;
    }

    /** The other 64 bits. */
    long second() {
        return second ^ Long.rotateLeft(first, 17);
    }

    /** Spreads every bit over the whole word. */
    static long mix(long word) {
        long mixed = (word ^ (word >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    private static long fold(long word, long factor) {
        return Math.multiplyHigh(word, factor) + word * factor + factor;
    }
}
