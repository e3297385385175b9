package io.github.parityworkbench.app.workflow;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * The wish to stop a long task, asked for from any thread. It is a flag and never an interrupt: a
 * thread that is interrupted inside the database breaks it for everybody.
 */
public final class Cancellation {
    private final CountDownLatch requested = new CountDownLatch(1);

    /** Asks the task to stop at its next safe point. */
    public void request() {
        requested.countDown();
    }

    /** Whether somebody asked to stop. */
    public boolean isRequested() {
        return requested.getCount() == 0;
    }

    /** Waits for some time, or until somebody asks to stop; whether somebody did. */
    boolean isRequestedWithin(Duration time) {
        try {
            return requested.await(time.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /**
     * Passes where nobody asked to stop.
     *
     * @throws CancelledException where somebody did
     */
    public void check() {
        if (isRequested()) {
            throw new CancelledException();
        }
    }
}
