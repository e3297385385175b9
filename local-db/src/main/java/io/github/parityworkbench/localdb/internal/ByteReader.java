package io.github.parityworkbench.localdb.internal;

import io.github.parityworkbench.diff.JsonText;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Reads what {@link ByteWriter} packed. Whatever the bytes are, it reads within them or throws a
 * {@link DamagedDataException}.
 */
final class ByteReader {
    private final byte[] bytes;
    private final int end;
    private int at;

    ByteReader(byte[] bytes) {
        this(bytes, 0, bytes.length);
    }

    ByteReader(byte[] bytes, int from, int end) {
        this.bytes = bytes;
        this.at = from;
        this.end = end;
    }

    int position() {
        return at;
    }

    boolean atEnd() {
        return at == end;
    }

    void skip(int length) {
        at = take(length) + length;
    }

    /** Where the next {@code length} bytes begin. */
    private int take(int length) {
        if (length < 0 || length > end - at) {
            throw new DamagedDataException("a block ends too early");
        }
        return at;
    }

    int readByte() {
        if (at == end) {
            throw new DamagedDataException("a block ends too early");
        }
        return bytes[at++] & 0xFF;
    }

    long readNumber() {
        // Nearly all numbers are of one byte.
        return at < end && bytes[at] >= 0 ? bytes[at++] : readLongNumber();
    }

    private long readLongNumber() {
        long value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            int next = readByte();
            value |= (long) (next & 0x7F) << shift;
            if (next < 0x80) {
                return value;
            }
        }
        throw new DamagedDataException("a number has no end");
    }

    /** A number that fits an int and is not negative. */
    int readInt() {
        long value = readNumber();
        if (value < 0 || value > Integer.MAX_VALUE) {
            throw new DamagedDataException("a number is out of range");
        }
        return (int) value;
    }

    long readSigned() {
        long value = readNumber();
        return (value >>> 1) ^ -(value & 1);
    }

    int readFixedInt() {
        int from = take(Integer.BYTES);
        at += Integer.BYTES;
        return (bytes[from] & 0xFF) << 24
                | (bytes[from + 1] & 0xFF) << 16
                | (bytes[from + 2] & 0xFF) << 8
                | (bytes[from + 3] & 0xFF);
    }

    long readFixedLong() {
        long high = readFixedInt();
        return high << 32 | (readFixedInt() & 0xFFFFFFFFL);
    }

    String readString() {
        long header = readNumber();
        long units = header >>> 1;
        boolean wide = (header & 1) == 1;
        if (units > Integer.MAX_VALUE / 2) {
            throw new DamagedDataException("a string is too long");
        }
        int length = (int) (wide ? units * 2 : units);
        int from = take(length);
        at += length;
        if (!wide) {
            return new String(bytes, from, length, StandardCharsets.UTF_8);
        }
        char[] characters = new char[length / 2];
        for (int i = 0; i < characters.length; i++) {
            characters[i] = (char) (bytes[from + 2 * i] << 8 | (bytes[from + 2 * i + 1] & 0xFF));
        }
        return new String(characters);
    }

    @Nullable String readOptionalString() {
        return readByte() == 0 ? null : readString();
    }

    /** A value as a slice of the bytes read from. */
    JsonText readText() {
        int length = readInt();
        int from = take(length);
        at += length;
        return JsonText.of(bytes, from, from + length);
    }

    @Nullable JsonText readOptionalText() {
        return readByte() == 0 ? null : readText();
    }

    @Nullable Instant readOptionalInstant() {
        if (readByte() == 0) {
            return null;
        }
        try {
            return Instant.ofEpochSecond(readSigned(), readNumber());
        } catch (DateTimeException | ArithmeticException e) {
            throw new DamagedDataException("a time is out of range");
        }
    }
}
