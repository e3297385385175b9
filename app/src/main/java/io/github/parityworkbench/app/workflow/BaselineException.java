package io.github.parityworkbench.app.workflow;

/** A file is no baseline; the message is one sentence for the user. */
public final class BaselineException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BaselineException(String name, String reason) {
        super(
                "%s is not a baseline: %s; make one with parity groups --output json"
                        .formatted(name, reason));
    }
}
