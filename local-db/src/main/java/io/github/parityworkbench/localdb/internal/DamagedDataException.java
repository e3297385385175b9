package io.github.parityworkbench.localdb.internal;

/** Stored bytes are not as they were written; the message is a sentence for the user. */
public final class DamagedDataException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String what;

    DamagedDataException(String what) {
        super(
                "the workspace is damaged: "
                        + what
                        + "; restore it from a backup, or import the logs into a new one");
        this.what = what;
    }

    /** What is wrong, as a clause. */
    String what() {
        return what;
    }
}
