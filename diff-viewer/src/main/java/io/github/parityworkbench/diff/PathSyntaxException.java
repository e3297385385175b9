package io.github.parityworkbench.diff;

/** A text that is no path, or no pattern of one; the message says what to write instead. */
public final class PathSyntaxException extends IllegalArgumentException {
    private PathSyntaxException(String message) {
        super(message);
    }

    /** The text is no JSONPath: something else should stand at {@code offset}, from 0. */
    public static PathSyntaxException expected(String expected, String text, int offset) {
        return new PathSyntaxException(
                "not a path: '%s', expected %s at character %d"
                        .formatted(text, expected, offset + 1));
    }

    /**
     * The text is a JSONPath, but {@code sentence} says why what begins at {@code offset} cannot be
     * used.
     */
    public static PathSyntaxException refused(String sentence, String text, int offset) {
        return new PathSyntaxException(
                "'%s' at character %d: %s".formatted(text, offset + 1, sentence));
    }
}
