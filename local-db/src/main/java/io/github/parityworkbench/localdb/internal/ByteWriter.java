package io.github.parityworkbench.localdb.internal;

import io.github.parityworkbench.diff.JsonText;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Packs values into bytes, as {@link ByteReader} reads them. Small numbers take one byte. */
public final class ByteWriter {
    private byte[] bytes;
    private int size;

    /** Nothing written yet. */
    public ByteWriter() {
        this(256);
    }

    ByteWriter(int capacity) {
        bytes = new byte[capacity];
    }

    int size() {
        return size;
    }

    byte[] array() {
        return bytes;
    }

    /** A copy of what was written. */
    public byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }

    void clear() {
        size = 0;
    }

    private void reserve(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(Math.addExact(size, more), bytes.length * 2));
        }
    }

    void writeByte(int value) {
        reserve(1);
        bytes[size++] = (byte) value;
    }

    /** A number that is small and not negative as a rule; seven bits a byte. */
    void writeNumber(long value) {
        reserve(10);
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            bytes[size++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[size++] = (byte) rest;
    }

    /** A number that is near 0, on either side. */
    void writeSigned(long value) {
        writeNumber((value << 1) ^ (value >> 63));
    }

    void writeFixedInt(int value) {
        for (int shift = 24; shift >= 0; shift -= 8) {
            writeByte(value >>> shift);
        }
    }

    void writeFixedLong(long value) {
        writeFixedInt((int) (value >>> 32));
        writeFixedInt((int) value);
    }

    void writeBytes(byte[] value, int from, int length) {
        reserve(length);
        System.arraycopy(value, from, bytes, size, length);
        size += length;
    }

    /**
     * A string, exactly: as UTF-8, or, because UTF-8 has no lone surrogates, as UTF-16 where it has
     * any surrogate.
     */
    void writeString(String value) {
        if (hasSurrogates(value)) {
            writeNumber((long) value.length() << 1 | 1);
            value.chars()
                    .forEach(
                            c -> {
                                writeByte(c >>> 8);
                                writeByte(c);
                            });
        } else {
            byte[] encoded = value.getBytes(StandardCharsets.UTF_8);
            writeNumber((long) encoded.length << 1);
            writeBytes(encoded, 0, encoded.length);
        }
    }

    private static boolean hasSurrogates(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (Character.isSurrogate(value.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    void writeOptionalString(@Nullable String value) {
        writeByte(value == null ? 0 : 1);
        if (value != null) {
            writeString(value);
        }
    }

    void writeText(JsonText value) {
        writeNumber(value.length());
        writeBytes(value);
    }

    /** The bytes of a value, without its length. */
    void writeBytes(JsonText value) {
        reserve(value.length());
        value.copyTo(bytes, size);
        size += value.length();
    }

    void writeOptionalText(@Nullable JsonText value) {
        writeByte(value == null ? 0 : 1);
        if (value != null) {
            writeText(value);
        }
    }

    void writeOptionalInstant(@Nullable Instant value) {
        writeByte(value == null ? 0 : 1);
        if (value != null) {
            writeSigned(value.getEpochSecond());
            writeNumber(value.getNano());
        }
    }
}
