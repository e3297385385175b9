package io.github.parityworkbench.app.workflow;

import io.github.parityworkbench.importers.DamagedSourceException;
import java.io.IOException;

/** A log can only be read up to some byte of its content. */
final class BrokenOffException extends IOException {
    private static final long serialVersionUID = 1L;

    private final long offset;

    BrokenOffException(long offset, DamagedSourceException damaged) {
        super(damaged.reason(), damaged);
        this.offset = offset;
    }

    long offset() {
        return offset;
    }

    /** The rest of a sentence that starts with the log's name. */
    String sentence() {
        return "cannot be read to its end: %s, behind byte %d; nothing of it was imported"
                .formatted(getMessage(), offset);
    }
}
