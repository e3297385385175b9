package io.github.parityworkbench.diff.rule;

import com.fasterxml.jackson.core.JsonLocation;

/** A written rule that cannot be read; the message says what was expected. */
public final class RuleSyntaxException extends IllegalArgumentException {
    private final int line;
    private final int column;

    RuleSyntaxException(String message, JsonLocation location) {
        super(message);
        this.line = Math.max(1, location.getLineNr());
        this.column = Math.max(1, location.getColumnNr());
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
