package io.github.parityworkbench.app.cli;

import io.github.parityworkbench.app.workflow.Cancellation;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Turns Ctrl+C into a cancellation, and lets the process end only once the task has come to a safe
 * point; a second Ctrl+C, or a task that does not stop in time, ends it at once, which the database
 * survives.
 */
final class StopSignal implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 10;

    private final Cancellation cancellation = new Cancellation();
    private final CountDownLatch done = new CountDownLatch(1);
    private final Thread hook = new Thread(this::stop, "parity-stop");

    StopSignal() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    Cancellation cancellation() {
        return cancellation;
    }

    private void stop() {
        cancellation.request();
        try {
            done.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        done.countDown();
        if (cancellation.isRequested()) {
            return;
        }
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The process is ending this very moment; the hook has nothing left to wait for.
        }
    }
}
