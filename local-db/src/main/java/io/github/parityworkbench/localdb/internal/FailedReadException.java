package io.github.parityworkbench.localdb.internal;

import java.sql.SQLException;

/** A database error where only unchecked exceptions pass; {@link Database} takes it out again. */
final class FailedReadException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int errorCode;

    FailedReadException(SQLException cause) {
        super("database error " + cause.getErrorCode());
        this.errorCode = DatabaseErrors.code(cause);
    }

    int errorCode() {
        return errorCode;
    }
}
