package io.github.parityworkbench.localdb.internal;

/** The eight bits that say how a difference is packed. */
final class DifferenceFlags {
    static final int NOISE = 1;

    /** Behind these many bits: how a value is packed. */
    static final int CONTROL_SHIFT = 1;

    static final int CANDIDATE_SHIFT = 3;
    static final int ABSENT = 0;
    static final int INLINE = 1;
    static final int SPAN = 2;

    /** The path that the difference is grouped by does not have the shape of its group's. */
    static final int PATH_FREE = 1 << 5;

    /** Behind these many bits: how the path on the other side is packed. */
    static final int OTHER_SHIFT = 6;

    static final int OTHER_SAME = 0;
    static final int OTHER_FITTING = 1;
    static final int OTHER_FREE = 2;

    /** Those that say how the paths are packed. */
    static final int PATHS = PATH_FREE | 3 << OTHER_SHIFT;

    private DifferenceFlags() {}

    static int at(int flags, int shift) {
        return flags >> shift & 3;
    }
}
