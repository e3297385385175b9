package io.github.parityworkbench.importers;

import java.io.IOException;

/**
 * A source that breaks off, is damaged, or asks for more than the limits allow: what was read
 * before stands. The message says what is wrong and quotes nothing of the content.
 */
public final class DamagedSourceException extends IOException {
    private static final long serialVersionUID = 1L;

    DamagedSourceException(String reason) {
        super(reason);
    }

    DamagedSourceException(String reason, Throwable cause) {
        super(reason, cause);
    }

    /** What is wrong, such as {@code the gzip data ends too early}. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
