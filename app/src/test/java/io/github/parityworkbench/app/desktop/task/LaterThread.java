package io.github.parityworkbench.app.desktop.task;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Keeps everything until the test asks for it, in whatever order the test wants. */
public final class LaterThread implements TaskExecutor {
    private final SameThread now = new SameThread();
    private final Deque<Runnable> waiting = new ArrayDeque<>();

    @Override
    public <T> void run(
            Callable<T> work, Consumer<? super T> done, Consumer<? super Throwable> failed) {
        waiting.add(() -> now.run(work, done, failed));
    }

    @Override
    public void onScreen(Runnable update) {
        waiting.add(update);
    }

    int waiting() {
        return waiting.size();
    }

    public void runFirst() {
        waiting.removeFirst().run();
    }

    public void runAll() {
        while (!waiting.isEmpty()) {
            runFirst();
        }
    }

    void runLast() {
        waiting.removeLast().run();
    }
}
