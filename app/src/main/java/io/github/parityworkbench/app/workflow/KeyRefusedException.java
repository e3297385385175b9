package io.github.parityworkbench.app.workflow;

/** A key that no stored exchange has an array for; the message is for the user. */
public final class KeyRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    KeyRefusedException(String message) {
        super(message);
    }
}
