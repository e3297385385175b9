package io.github.parityworkbench.diff;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;

/**
 * One JSON value as the UTF-8 bytes in which it was read: an immutable slice, not checked for being
 * valid. Numbers keep their spelling, strings their escapes. Equal where the bytes are.
 */
public final class JsonText {
    private final byte[] bytes;
    private final int from;
    private final int to;

    private JsonText(byte[] bytes, int from, int to) {
        this.bytes = bytes;
        this.from = Objects.checkFromToIndex(from, to, bytes.length);
        this.to = to;
    }

    /** The value in these bytes, which the caller no longer changes. */
    public static JsonText of(byte[] bytes) {
        return new JsonText(bytes, 0, bytes.length);
    }

    /**
     * The value in {@code bytes[from, to)}, which the caller no longer changes; nothing is copied.
     *
     * @throws IndexOutOfBoundsException if the range is not inside the array
     */
    public static JsonText of(byte[] bytes, int from, int to) {
        return new JsonText(bytes, from, to);
    }

    /** The value that is written in this text, such as {@code {"a":1}}. */
    public static JsonText of(String json) {
        return of(json.getBytes(StandardCharsets.UTF_8));
    }

    /** The number of bytes. */
    public int length() {
        return to - from;
    }

    /**
     * The byte at {@code index}, from 0.
     *
     * @throws IndexOutOfBoundsException if there is none
     */
    public byte byteAt(int index) {
        return bytes[from + Objects.checkIndex(index, length())];
    }

    /**
     * The part from byte {@code start} to before byte {@code end}; nothing is copied.
     *
     * @throws IndexOutOfBoundsException if the range is not inside this text
     */
    public JsonText slice(int start, int end) {
        Objects.checkFromToIndex(start, end, length());
        return new JsonText(bytes, from + start, from + end);
    }

    /** The same value in an array of its own, so that it keeps nothing larger alive. */
    public JsonText compact() {
        return length() == bytes.length ? this : of(toBytes());
    }

    /** What this means, which is a valid string in its quotes. */
    String decodedString() {
        return JsonStrings.decode(bytes, from + 1, to - 1);
    }

    /** A copy of the bytes. */
    public byte[] toBytes() {
        return Arrays.copyOfRange(bytes, from, to);
    }

    /**
     * Copies the bytes into {@code target}, from {@code at} on.
     *
     * @throws IndexOutOfBoundsException if they do not fit
     */
    public void copyTo(byte[] target, int at) {
        System.arraycopy(bytes, from, target, at, length());
    }

    /**
     * Where this text lies in {@code whole} that it was sliced from, in bytes from its beginning;
     * -1 if it is no slice of it, even where the bytes are equal.
     */
    public int offsetIn(JsonText whole) {
        return bytes == whole.bytes && from >= whole.from && to <= whole.to
                ? from - whole.from
                : -1;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JsonText that
                && Arrays.equals(bytes, from, to, that.bytes, that.from, that.to);
    }

    @Override
    public int hashCode() {
        int hash = 1;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + bytes[i];
        }
        return hash;
    }

    /** The JSON as written; bytes that are not UTF-8 come out as U+FFFD. */
    @Override
    public String toString() {
        return new String(bytes, from, length(), StandardCharsets.UTF_8);
    }
}
