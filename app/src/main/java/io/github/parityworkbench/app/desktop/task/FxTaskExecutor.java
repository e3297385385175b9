package io.github.parityworkbench.app.desktop.task;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.application.Platform;

/** Background threads beside the JavaFX thread; the only class that calls {@code runLater}. */
public final class FxTaskExecutor implements TaskExecutor {
    private final AtomicInteger started = new AtomicInteger();
    private final ExecutorService threads = Executors.newCachedThreadPool(this::thread);

    private Thread thread(Runnable work) {
        Thread thread = new Thread(work, "parity-background-" + started.incrementAndGet());
        thread.setDaemon(true);
        return thread;
    }

    /** Runs {@code work} on a background thread; nothing comes of it on the screen. */
    public void execute(Runnable work) {
        threads.execute(work);
    }

    @Override
    @SuppressWarnings("FutureReturnValueIgnored") // the outcome travels through done and failed
    public <T> void run(
            Callable<T> work, Consumer<? super T> done, Consumer<? super Throwable> failed) {
        threads.submit(
                () -> {
                    T result;
                    try {
                        result = work.call();
                    } catch (Throwable e) {
                        onScreen(() -> failed.accept(e));
                        return;
                    }
                    onScreen(() -> done.accept(result));
                });
    }

    @Override
    public void onScreen(Runnable update) {
        Platform.runLater(update);
    }
}
