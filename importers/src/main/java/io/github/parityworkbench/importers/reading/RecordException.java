package io.github.parityworkbench.importers.reading;

/** A record that cannot be read; the message names the place in it and quotes no value. */
public final class RecordException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public RecordException(String reason) {
        super(reason, null, false, false);
    }

    /** What is wrong, such as {@code there is no control}. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
