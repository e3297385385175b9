package io.github.parityworkbench.localdb;

/** The workspace cannot be opened, read or written; the message says what to do. */
public final class WorkspaceException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public WorkspaceException(String message) {
        super(message);
    }
}
