package io.github.parityworkbench.localdb.internal;

/** A file is not a whole backup; the message is a clause that says why. */
public final class BackupException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BackupException(String why) {
        super(why);
    }
}
