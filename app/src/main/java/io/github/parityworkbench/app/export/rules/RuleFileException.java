package io.github.parityworkbench.app.export.rules;

import org.jspecify.annotations.Nullable;

/** A rule file that cannot be read; the message names the place, and what was expected there. */
public final class RuleFileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RuleFileException(
            String sourceName, int line, int column, String expected, @Nullable Throwable cause) {
        super("%s, line %d, column %d: %s".formatted(sourceName, line, column, expected), cause);
    }
}
