package io.github.parityworkbench.app.desktop.task;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * Runs work of which only the newest counts, such as loading what is selected: an older outcome
 * that comes in late is dropped, and so are older failures. Used from the screen's thread.
 */
public final class Latest {
    private final TaskExecutor tasks;
    private final Consumer<? super Throwable> failed;
    private long newest;

    public Latest(TaskExecutor tasks, Consumer<? super Throwable> failed) {
        this.tasks = tasks;
        this.failed = failed;
    }

    /**
     * Runs {@code work} in the background, and {@code done} only if nothing newer came meanwhile.
     */
    public <T> void run(Callable<T> work, Consumer<? super T> done) {
        long mine = ++newest;
        tasks.run(
                work,
                result -> {
                    if (mine == newest) {
                        done.accept(result);
                    }
                },
                error -> {
                    if (mine == newest) {
                        failed.accept(error);
                    }
                });
    }

    /** Drops the outcome of everything that is under way. */
    public void cancel() {
        newest++;
    }
}
