package io.github.parityworkbench.diff.view;

import java.text.Bidi;

/** A stretch of a row's text in one look. */
record Run(String text, Look look, boolean changed, boolean match) {
    /** What a run of text is. */
    enum Look {
        NAME,
        INDEX,
        PUNCTUATION,
        STRING,
        NUMBER,
        LITERAL,
        NOTE,
        CUT;

        /** The style class of such text. */
        String styleClass() {
            return switch (this) {
                case NAME -> "name";
                case INDEX -> "index";
                case PUNCTUATION -> "punctuation";
                case STRING -> "string";
                case NUMBER -> "number";
                case LITERAL -> "literal";
                case NOTE -> "note";
                case CUT -> "cut";
            };
        }
    }

    static Run of(String text, Look look) {
        return new Run(text, look, false, false);
    }

    /**
     * Whether the screen orders this text anew, as it does what is written from right to left; in
     * several runs its words would stand in another order.
     */
    static boolean isOrderedAnew(String text) {
        return Bidi.requiresBidi(text.toCharArray(), 0, text.length());
    }

    Run part(int from, int to, boolean isMatch) {
        return new Run(text.substring(from, to), look, changed, isMatch);
    }
}
