package io.github.parityworkbench.localdb.internal;

/** Stored bytes are not as they were written; the message is a sentence for the user. */
public final class DamagedDataException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DamagedDataException(String what) {
        super(
                "The workspace is damaged: "
                        + what
                        + ". Restore it from a backup, or import the logs into a new one.");
    }
}
