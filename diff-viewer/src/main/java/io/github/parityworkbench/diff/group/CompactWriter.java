package io.github.parityworkbench.diff.group;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Writes counts and texts as few bytes; {@link CompactReader} reads them. */
final class CompactWriter {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream(256);

    /** A whole number, small ones in one byte: seven bits a byte, the lowest first. */
    CompactWriter number(long value) {
        long rest = value;
        while ((rest & ~0x7fL) != 0) {
            out.write((int) ((rest & 0x7f) | 0x80));
            rest >>>= 7;
        }
        out.write((int) rest);
        return this;
    }

    /** A whole number of either sign, those near 0 in one byte. */
    CompactWriter signed(long value) {
        return number((value << 1) ^ (value >> 63));
    }

    CompactWriter flag(boolean value) {
        out.write(value ? 1 : 0);
        return this;
    }

    CompactWriter text(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        number(bytes.length);
        out.writeBytes(bytes);
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
        return out.toByteArray();
    }
}
