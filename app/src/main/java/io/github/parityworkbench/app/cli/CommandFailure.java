package io.github.parityworkbench.app.cli;

import org.jspecify.annotations.Nullable;

/** A command cannot do what was asked; the message is one sentence for the user. */
final class CommandFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int exitCode;

    CommandFailure(int exitCode, String message) {
        this(exitCode, message, null);
    }

    /** Passes on an exception whose message is such a sentence. */
    CommandFailure(int exitCode, Exception sentence) {
        this(exitCode, String.valueOf(sentence.getMessage()), sentence);
    }

    CommandFailure(int exitCode, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.exitCode = exitCode;
    }

    int exitCode() {
        return exitCode;
    }
}
