package io.github.parityworkbench.app.workflow;

/** Somebody asked the task to stop, and it did; what was finished before is kept. */
public final class CancelledException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public CancelledException() {
        super("stopped on request", null, false, false);
    }
}
