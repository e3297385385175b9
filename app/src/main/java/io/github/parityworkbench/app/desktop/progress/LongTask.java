package io.github.parityworkbench.app.desktop.progress;

import io.github.parityworkbench.app.desktop.task.Relay;
import io.github.parityworkbench.app.desktop.task.TaskExecutor;
import io.github.parityworkbench.app.workflow.Cancellation;
import io.github.parityworkbench.app.workflow.Progress;
import io.github.parityworkbench.app.workflow.ProgressListener;
import java.time.Duration;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Work in the background that says how far it is and can be stopped; one piece at a time. Used from
 * the screen's thread.
 */
public final class LongTask {
    private final TaskExecutor tasks;
    private final Duration patience;
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper shown = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper stopping = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Progress> progress =
            new ReadOnlyObjectWrapper<>();
    private Cancellation cancellation = new Cancellation();

    /** What is done in the background. */
    @FunctionalInterface
    public interface Work<T> {
        T run(ProgressListener listener, Cancellation cancellation) throws Exception;
    }

    /**
     * @param patience how long it has to take before it is shown, so that what is over at once does
     *     not flash up
     */
    public LongTask(TaskExecutor tasks, Duration patience) {
        this.tasks = tasks;
        this.patience = patience;
    }

    /** Whether it runs, so that no other may begin. */
    public ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /** Whether it runs, and long enough to be worth showing. */
    public ReadOnlyBooleanProperty shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Whether it was asked to stop and has not yet. */
    public ReadOnlyBooleanProperty stoppingProperty() {
        return stopping.getReadOnlyProperty();
    }

    /** How far it is, null before it says so. */
    public ReadOnlyObjectProperty<@Nullable Progress> progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /**
     * Begins; exactly one of {@code done} and {@code failed} is called at the end.
     *
     * @throws IllegalStateException if it runs already
     */
    public <T> void run(
            Work<T> work, Consumer<? super T> done, Consumer<? super Throwable> failed) {
        if (running.get()) {
            throw new IllegalStateException("one at a time");
        }
        Cancellation mine = new Cancellation();
        cancellation = mine;
        running.set(true);
        shown.set(patience.isZero());
        Relay<Progress> relay = new Relay<>(tasks, now -> progressed(now, mine));
        tasks.run(
                () -> work.run(relay::accept, mine),
                result -> {
                    ended();
                    done.accept(result);
                },
                error -> {
                    ended();
                    failed.accept(error);
                });
    }

    /** Asks it to stop at its next safe point. */
    public void stop() {
        if (running.get()) {
            stopping.set(true);
            cancellation.request();
        }
    }

    private void progressed(Progress now, Cancellation from) {
        if (running.get() && from == cancellation) {
            progress.set(now);
            shown.set(shown.get() || now.elapsed().compareTo(patience) >= 0);
        }
    }

    private void ended() {
        running.set(false);
        shown.set(false);
        stopping.set(false);
        progress.set(null);
    }
}
