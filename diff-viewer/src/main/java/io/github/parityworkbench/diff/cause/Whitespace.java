package io.github.parityworkbench.diff.cause;

import java.util.Set;

/** Strings equal once all white space is taken away. */
final class Whitespace implements Detector {
    @Override
    public Cause cause() {
        return Cause.WHITESPACE;
    }

    @Override
    public Set<Shape> shapes() {
        return Set.of(Shape.STRINGS);
    }

    @Override
    public boolean fits(ValuePair pair) {
        return pair.strings(Whitespace::sameText);
    }

    private static boolean sameText(String one, String other) {
        int i = textFrom(one, 0);
        int j = textFrom(other, 0);
        while (i < one.length() && j < other.length()) {
            if (one.charAt(i) != other.charAt(j)) {
                return false;
            }
            i = textFrom(one, i + 1);
            j = textFrom(other, j + 1);
        }
        return i == one.length() && j == other.length();
    }

    /** The next place that is not white space. */
    private static int textFrom(String text, int from) {
        int at = from;
        while (at < text.length() && isWhiteSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** White space of any kind, with the invisible zero-width space and byte order mark. */
    private static boolean isWhiteSpace(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c == '\u0085'
                || c == '\u200b'
                || c == '\ufeff';
    }
}
