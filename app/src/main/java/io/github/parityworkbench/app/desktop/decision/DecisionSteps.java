package io.github.parityworkbench.app.desktop.decision;

import io.github.parityworkbench.app.desktop.notice.Notices;
import io.github.parityworkbench.app.desktop.progress.LongTask;
import io.github.parityworkbench.app.desktop.text.Texts;
import io.github.parityworkbench.app.workflow.Cancellation;
import io.github.parityworkbench.app.workflow.CancelledException;
import io.github.parityworkbench.app.workflow.ProgressListener;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

/**
 * Carries out one step after the other in the background, takes the last one back and makes it
 * again; what is asked for meanwhile follows in its turn. Used from the screen's thread.
 */
final class DecisionSteps {
    private final Texts texts;
    private final LongTask task;
    private final Notices notices;
    private final Consumer<? super Throwable> errors;
    private final Runnable changed;
    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private int workspaces;

    /**
     * Something to do, how it is taken back, and what to say of it.
     *
     * @param back run after {@code work} only, and the other way round
     */
    record Step(Deed work, Deed back, String said) {}

    /** What is done in the background. */
    interface Deed {
        void run(ProgressListener listener, Cancellation cancellation) throws Exception;
    }

    /**
     * @param changed called after each step, to read again what is shown
     */
    DecisionSteps(
            Texts texts,
            LongTask task,
            Notices notices,
            Consumer<? super Throwable> errors,
            Runnable changed) {
        this.texts = texts;
        this.task = task;
        this.notices = notices;
        this.errors = errors;
        this.changed = changed;
    }

    /** Forgets what could be taken back, and what waits: another workspace is open. */
    void forget() {
        workspaces++;
        waiting.clear();
        done.clear();
        undone.clear();
    }

    /** Does something new, after which nothing that was taken back can be made again. */
    void carryOut(Step step) {
        inTurn(
                () ->
                        run(
                                step.work(),
                                step.said(),
                                () -> {
                                    done.push(step);
                                    undone.clear();
                                },
                                () -> {}));
    }

    /** Takes the last step back; says so where there is none. */
    void undo() {
        inTurn(this::undoLast);
    }

    private void undoLast() {
        Step last = done.poll();
        if (last == null) {
            notices.say(texts.get("decided.nothing"));
            return;
        }
        run(
                last.back(),
                texts.get("decided.undone", last.said()),
                () -> undone.push(last),
                () -> done.push(last));
    }

    /** Makes the step again that was taken back last; says so where there is none. */
    void redo() {
        inTurn(this::redoLast);
    }

    private void redoLast() {
        Step last = undone.poll();
        if (last == null) {
            notices.say(texts.get("decided.nothing.again"));
            return;
        }
        run(
                last.work(),
                texts.get("decided.again", last.said()),
                () -> done.push(last),
                () -> undone.push(last));
    }

    private void inTurn(Runnable action) {
        waiting.add(action);
        if (task.runningProperty().get()) {
            notices.say(texts.get("decided.busy"));
        }
        runWaiting();
    }

    private void runWaiting() {
        while (!task.runningProperty().get() && !waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    private void run(Deed deed, String said, Runnable then, Runnable otherwise) {
        int decidedIn = workspaces;
        task.run(
                (listener, cancellation) -> {
                    deed.run(listener, cancellation);
                    return said;
                },
                words -> {
                    ended(decidedIn, then);
                    notices.say(words);
                    changed.run();
                    runWaiting();
                },
                error -> {
                    ended(decidedIn, otherwise);
                    if (error instanceof CancelledException) {
                        notices.say(texts.get("decided.cancelled"));
                    } else {
                        errors.accept(error);
                    }
                    changed.run();
                    runWaiting();
                });
    }

    /** What can be taken back belongs to one workspace; another may have been opened meanwhile. */
    private void ended(int decidedIn, Runnable then) {
        if (decidedIn == workspaces) {
            then.run();
        }
    }
}
