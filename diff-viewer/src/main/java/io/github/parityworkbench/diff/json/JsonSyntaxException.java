package io.github.parityworkbench.diff.json;

/** A text is not one valid JSON value. The message never holds anything of the text. */
public final class JsonSyntaxException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int offset;
    private final String reason;

    JsonSyntaxException(int offset, String reason) {
        super(reason + " at byte " + offset);
        this.offset = offset;
        this.reason = reason;
    }

    /** Where reading stopped: a byte of the text, from 0. */
    public int offset() {
        return offset;
    }

    /** What is wrong, such as {@code duplicate key}. */
    public String reason() {
        return reason;
    }
}
