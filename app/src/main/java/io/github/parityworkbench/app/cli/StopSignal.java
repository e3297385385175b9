package io.github.parityworkbench.app.cli;

import io.github.parityworkbench.app.workflow.Cancellation;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Turns Ctrl+C into a cancellation, and lets the process end only once the command has come to a
 * safe point and has said so. A command that does not stop in time, or did not listen, is ended
 * where it is, which the database survives.
 */
final class StopSignal {
    private static final long PATIENCE_SECONDS = 10;

    private final Cancellation cancellation = new Cancellation();
    private final CountDownLatch done = new CountDownLatch(1);
    private @Nullable Thread hook;

    /** Listens from now on. */
    synchronized Cancellation listen() {
        if (hook == null) {
            hook = new Thread(this::stop, "parity-stop");
            try {
                Runtime.getRuntime().addShutdownHook(hook);
            } catch (IllegalStateException e) {
                // The process is ending this very moment.
                cancellation.request();
            }
        }
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

    /** Does not listen any more: the command has said all. */
    synchronized void close() {
        done.countDown();
        ignore();
    }

    /** Does not listen until it is asked to again: the process ends at once meanwhile. */
    synchronized void ignore() {
        if (hook == null || cancellation.isRequested()) {
            return;
        }
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
            hook = null;
        } catch (IllegalStateException e) {
            // The process is ending this very moment; the hook has nothing left to wait for.
        }
    }
}
