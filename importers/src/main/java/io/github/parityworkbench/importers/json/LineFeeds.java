package io.github.parityworkbench.importers.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Finds line feeds, eight bytes at a time. */
public final class LineFeeds {
    private static final VarHandle WORD =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH_BITS = 0x8080808080808080L;

    private LineFeeds() {}

    /** How many line feeds are in {@code bytes[from, to)}. */
    public static int count(byte[] bytes, int from, int to) {
        int count = 0;
        for (int at = next(bytes, from, to); at >= 0; at = next(bytes, at + 1, to)) {
            count++;
        }
        return count;
    }

    /** Where the first line feed in {@code bytes[from, to)} is, -1 if there is none. */
    public static int next(byte[] bytes, int from, int to) {
        int at = from;
        for (; at + Long.BYTES <= to; at += Long.BYTES) {
            long feeds = (long) WORD.get(bytes, at) ^ ('\n' * ONES);
            long found = (feeds - ONES) & ~feeds & HIGH_BITS;
            if (found != 0) {
                return at + (Long.numberOfTrailingZeros(found) >>> 3);
            }
        }
        for (; at < to; at++) {
            if (bytes[at] == '\n') {
                return at;
            }
        }
        return -1;
    }
}
