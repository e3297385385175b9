package io.github.parityworkbench.diff.json;

/** How alike two strings or two numbers are written: what they begin and end with in common. */
final class ScalarLikeness {
    /** The likeness of two that differ in letter case only. */
    static final int MOST = 63;

    /** So many bytes are looked at from either end. */
    private static final int LONGEST = 64;

    private ScalarLikeness() {}

    /** From 0 to {@link #MOST}, of two scalars of the same type. */
    static int of(Tape leftTape, int left, Tape rightTape, int right) {
        boolean quoted = leftTape.is(left, NodeType.STRING);
        int from = leftTape.starts[left] + (quoted ? 1 : 0);
        int to = leftTape.ends[left] - (quoted ? 1 : 0);
        int otherFrom = rightTape.starts[right] + (quoted ? 1 : 0);
        int otherTo = rightTape.ends[right] - (quoted ? 1 : 0);
        int least = Math.min(to - from, otherTo - otherFrom);
        int most = Math.min(2 * LONGEST, Math.max(to - from, otherTo - otherFrom));
        int head = 0;
        while (head < Math.min(least, LONGEST)
                && same(leftTape.bytes[from + head], rightTape.bytes[otherFrom + head])) {
            head++;
        }
        int tail = 0;
        while (tail < Math.min(least - head, LONGEST)
                && same(leftTape.bytes[to - 1 - tail], rightTape.bytes[otherTo - 1 - tail])) {
            tail++;
        }
        return most == 0 ? MOST : MOST * (head + tail) / most;
    }

    /** Whether two bytes are the same but for the case of a letter of ASCII. */
    private static boolean same(byte one, byte other) {
        return lowerCase(one) == lowerCase(other);
    }

    private static int lowerCase(byte letter) {
        return letter >= 'A' && letter <= 'Z' ? letter + 'a' - 'A' : letter;
    }
}
