package io.github.parityworkbench.app.desktop.task;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Runs everything at once on the calling thread. */
public final class SameThread implements TaskExecutor {
    @Override
    public <T> void run(
            Callable<T> work, Consumer<? super T> done, Consumer<? super Throwable> failed) {
        T result;
        try {
            result = work.call();
        } catch (Throwable e) {
            failed.accept(e);
            return;
        }
        done.accept(result);
    }

    @Override
    public void onScreen(Runnable update) {
        update.run();
    }
}
