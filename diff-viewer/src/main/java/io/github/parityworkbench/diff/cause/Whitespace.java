package io.github.parityworkbench.diff.cause;

/** Strings equal once all white space is taken away. */
final class Whitespace implements Detector {
    @Override
    public Cause cause() {
        return Cause.WHITESPACE;
    }

    @Override
    public boolean fits(ValuePair pair) {
        return pair.strings((one, other) -> bare(one).equals(bare(other)));
    }

    private static String bare(String text) {
        StringBuilder bare = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!isWhiteSpace(text.charAt(i))) {
                bare.append(text.charAt(i));
            }
        }
        return bare.toString();
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
