package io.github.parityworkbench.app.export.rules;

import org.jspecify.annotations.Nullable;

/** A rule file that cannot be read; the message names the place, and what was expected there. */
public final class RuleFileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;

    RuleFileException(
            String sourceName, int line, int column, String expected, @Nullable Throwable cause) {
        super("%s, line %d, column %d: %s".formatted(sourceName, line, column, expected), cause);
        this.line = line;
        this.column = column;
    }

    /** The line of what does not fit, from 1. */
    public int line() {
        return line;
    }

    /** The column of what does not fit, from 1. */
    public int column() {
        return column;
    }
}
