package io.github.parityworkbench.diff.group;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Reads what {@link CompactWriter} wrote; anything else is an {@link IllegalArgumentException}. */
final class CompactReader {
    private final byte[] bytes;
    private int at;

    CompactReader(byte[] bytes) {
        this.bytes = bytes;
    }

    long number() {
        long value = 0;
        for (int shift = 0; shift < Long.SIZE; shift += 7) {
            byte next = next();
            value |= (long) (next & 0x7f) << shift;
            if (next >= 0) {
                return value;
            }
        }
        throw damaged();
    }

    /** A number that counts things that take a byte at least, and so cannot exceed what is left. */
    int size() {
        long value = number();
        if (value < 0 || value > bytes.length - at) {
            throw damaged();
        }
        return (int) value;
    }

    /** A number that is at most {@code most}. */
    int upTo(int most) {
        long value = number();
        if (value < 0 || value > most) {
            throw damaged();
        }
        return (int) value;
    }

    long signed() {
        long value = number();
        return (value >>> 1) ^ -(value & 1);
    }

    long hash() {
        long value = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            value = (value << 8) | (next() & 0xff);
        }
        return value;
    }

    boolean flag() {
        return next() != 0;
    }

    String text() {
        int length = size();
        at += length;
        return new String(bytes, at - length, length, StandardCharsets.UTF_8);
    }

    @Nullable Instant instant() {
        if (!flag()) {
            return null;
        }
        try {
            return Instant.ofEpochSecond(signed(), number());
        } catch (DateTimeException | ArithmeticException e) {
            throw damaged();
        }
    }

    void end() {
        if (at != bytes.length) {
            throw damaged();
        }
    }

    private byte next() {
        if (at == bytes.length) {
            throw damaged();
        }
        return bytes[at++];
    }

    private IllegalArgumentException damaged() {
        return new IllegalArgumentException("not an aggregate: damaged before byte " + at);
    }
}
