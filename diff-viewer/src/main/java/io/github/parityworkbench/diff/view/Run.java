package io.github.parityworkbench.diff.view;

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

    Run part(int from, int to, boolean isMatch) {
        return new Run(text.substring(from, to), look, changed, isMatch);
    }
}
