package io.github.parityworkbench.app.workflow;

/**
 * The wish to stop a long task, asked for from any thread. It is a flag and never an interrupt: a
 * thread that is interrupted inside the database breaks it for everybody.
 */
public final class Cancellation {
    private volatile boolean requested;

    /** Asks the task to stop at its next safe point. */
    public void request() {
        requested = true;
    }

    public boolean isRequested() {
        return requested;
    }

    /**
     * Passes where nobody asked to stop.
     *
     * @throws CancelledException where somebody did
     */
    public void check() {
        if (requested) {
            throw new CancelledException();
        }
    }
}
