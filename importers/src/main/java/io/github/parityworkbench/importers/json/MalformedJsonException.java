package io.github.parityworkbench.importers.json;

/** Bytes that are not the JSON that was expected there. The message quotes none of them. */
public final class MalformedJsonException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int offset;
    private final boolean unfinished;

    MalformedJsonException(String reason, int offset, boolean unfinished) {
        super(reason, null, false, false);
        this.offset = offset;
        this.unfinished = unfinished;
    }

    /** What is wrong, such as {@code expected a comma or }}. */
    public String reason() {
        return String.valueOf(getMessage());
    }

    /**
     * The same, and where in what a user knows of.
     *
     * @param start where that begins, in the array that was read
     * @param what such as {@code the record}
     */
    public String reasonIn(String what, int start) {
        int bytes = offset - start;
        return "%s, %d %s into %s".formatted(reason(), bytes, bytes == 1 ? "byte" : "bytes", what);
    }

    /** Where, in the array that was read. */
    public int offset() {
        return offset;
    }

    /** Whether all is well so far, but more bytes would be needed. */
    public boolean unfinished() {
        return unfinished;
    }
}
