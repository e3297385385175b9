package io.github.parityworkbench.localdb.internal;

import java.util.Arrays;

/**
 * The two paths of a difference as they are packed: equal for two differences of a group where
 * their paths are. It points into a block, so that it can be looked up without being copied.
 */
final class PackedPaths {
    private byte[] bytes = {};
    private int from;
    private int to;
    private int form;
    private int hash;

    /** The last eight bytes: all of most paths, and compared in less time than arrays. */
    private long tail;

    /**
     * Points at other paths.
     *
     * @param form how they are packed
     */
    void point(byte[] block, int from, int to, int form) {
        this.bytes = block;
        this.from = from;
        this.to = to;
        this.form = form;
        int sum = form;
        long last = 0;
        for (int i = from; i < to; i++) {
            sum = 31 * sum + block[i];
            last = last << Byte.SIZE | (block[i] & 0xFF);
        }
        this.hash = sum;
        this.tail = last;
    }

    /** How they are packed, as bits of {@link DifferenceFlags}. */
    int form() {
        return form;
    }

    /** How many bytes they take. */
    int length() {
        return to - from;
    }

    void writeTo(ByteWriter out) {
        out.writeBytes(bytes, from, length());
    }

    /** The same in bytes of its own. */
    PackedPaths copy() {
        PackedPaths copy = new PackedPaths();
        copy.point(Arrays.copyOfRange(bytes, from, to), 0, to - from, form);
        return copy;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PackedPaths that
                && form == that.form
                && tail == that.tail
                && to - from == that.to - that.from
                && (to - from <= Long.BYTES || sameBytes(that));
    }

    private boolean sameBytes(PackedPaths that) {
        return Arrays.equals(bytes, from, to, that.bytes, that.from, that.to);
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
