package io.github.parityworkbench.app.desktop.task;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * Runs work in the background and brings its outcome back to the screen's thread. Work is never
 * interrupted, since an interrupt closes the database: long work is stopped by a flag that it
 * reads.
 */
public interface TaskExecutor {
    /**
     * Runs {@code work} off the screen's thread, then exactly one of the others on it.
     *
     * @param done takes what the work returned
     * @param failed takes what it threw
     */
    <T> void run(Callable<T> work, Consumer<? super T> done, Consumer<? super Throwable> failed);

    /** Runs {@code update} on the screen's thread soon; callable from any thread. */
    void onScreen(Runnable update);
}
