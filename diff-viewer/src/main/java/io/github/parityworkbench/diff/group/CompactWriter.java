package io.github.parityworkbench.diff.group;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Writes counts and texts as few bytes; {@link CompactReader} reads them. */
final class CompactWriter {
    private byte[] bytes = new byte[1_024];
    private int size;

    private CompactWriter write(int value) {
        reserve(1);
        bytes[size++] = (byte) value;
        return this;
    }

    private void reserve(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(Math.addExact(size, more), 2 * bytes.length));
        }
    }

    /** A whole number, small ones in one byte: seven bits a byte, the lowest first. */
    CompactWriter number(long value) {
        long rest = value;
        while ((rest & ~0x7fL) != 0) {
            write((int) ((rest & 0x7f) | 0x80));
            rest >>>= 7;
        }
        return write((int) rest);
    }

    /** A whole number of either sign, those near 0 in one byte. */
    CompactWriter signed(long value) {
        return number((value << 1) ^ (value >> 63));
    }

    CompactWriter flag(boolean value) {
        return write(value ? 1 : 0);
    }

    CompactWriter text(String text) {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        number(encoded.length);
        reserve(encoded.length);
        System.arraycopy(encoded, 0, bytes, size, encoded.length);
        size += encoded.length;
        return this;
    }

    CompactWriter instant(@Nullable Instant instant) {
        flag(instant != null);
        if (instant != null) {
            signed(instant.getEpochSecond());
            number(instant.getNano());
        }
        return this;
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }
}
