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
        for (int i = from; i < to; i++) {
            sum = 31 * sum + block[i];
        }
        this.hash = sum;
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
                && Arrays.equals(bytes, from, to, that.bytes, that.from, that.to);
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
