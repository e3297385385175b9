package io.github.parityworkbench.localdb.internal;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Objects;
import java.util.stream.Stream;
import org.h2.api.ErrorCode;

/** Puts H2's error codes into sentences; its own messages are never shown, they hold whole rows. */
final class DatabaseErrors {
    private DatabaseErrors() {}

    /** H2's code for an error; what the system refused to write bears its most general one. */
    static int code(SQLException error) {
        boolean isOfTheDisk =
                error.getErrorCode() == ErrorCode.GENERAL_ERROR_1
                        && Stream.<Throwable>iterate(error, Objects::nonNull, Throwable::getCause)
                                .anyMatch(IOException.class::isInstance);
        return isOfTheDisk ? ErrorCode.IO_EXCEPTION_1 : error.getErrorCode();
    }

    static String sentence(int code) {
        return switch (code) {
            case ErrorCode.FILE_CORRUPTED_1 ->
                    "the workspace's database is damaged; restore it from a backup";
            case ErrorCode.IO_EXCEPTION_1, ErrorCode.IO_EXCEPTION_2 ->
                    "the workspace could not be read or written: the disk is full or failing, or"
                            + " the files were taken away";
            // H2 finds its own lock on what it closed itself after a failure; other programs are
            // kept out before a database is opened.
            case ErrorCode.DATABASE_ALREADY_OPEN_1,
                    ErrorCode.DATABASE_IS_CLOSED,
                    ErrorCode.OBJECT_CLOSED ->
                    "the workspace was closed, or its disk failed; open it again";
            case ErrorCode.DATABASE_IS_READ_ONLY ->
                    "the workspace cannot be written; check the permissions of its folder";
            case ErrorCode.OUT_OF_MEMORY ->
                    "there is not enough memory for this; start with a larger -Xmx";
            case ErrorCode.LOCK_TIMEOUT_1, ErrorCode.DEADLOCK_1 ->
                    "the workspace is busy; try again";
            default -> "the workspace could not be read or written (database error " + code + ")";
        };
    }
}
