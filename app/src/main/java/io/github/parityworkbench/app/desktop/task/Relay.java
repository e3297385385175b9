package io.github.parityworkbench.app.desktop.task;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Copies the newest of a fast stream of values to the screen: however many come in, at most one
 * update waits for the screen's thread.
 */
public final class Relay<T> implements Consumer<T> {
    private final TaskExecutor tasks;
    private final Consumer<? super T> screen;
    private final AtomicReference<@Nullable T> waiting = new AtomicReference<>();

    public Relay(TaskExecutor tasks, Consumer<? super T> screen) {
        this.tasks = tasks;
        this.screen = screen;
    }

    @Override
    public void accept(T value) {
        if (waiting.getAndSet(value) == null) {
            tasks.onScreen(this::deliver);
        }
    }

    private void deliver() {
        T value = waiting.getAndSet(null);
        if (value != null) {
            screen.accept(value);
        }
    }
}
