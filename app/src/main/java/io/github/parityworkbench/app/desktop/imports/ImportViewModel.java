package io.github.parityworkbench.app.desktop.imports;

import io.github.parityworkbench.app.desktop.task.Relay;
import io.github.parityworkbench.app.desktop.task.TaskExecutor;
import io.github.parityworkbench.app.workflow.Cancellation;
import io.github.parityworkbench.app.workflow.ImportLogs;
import io.github.parityworkbench.app.workflow.ImportOptions;
import io.github.parityworkbench.app.workflow.ImportReport;
import io.github.parityworkbench.app.workflow.Progress;
import io.github.parityworkbench.localdb.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Imports logs one batch of files after the other, shows how far it is, and can be stopped. */
public final class ImportViewModel {
    /** How many problems are shown after an import. */
    static final int MOST_PROBLEMS = 5000;

    private final TaskExecutor tasks;
    private final Clock clock;
    private final Consumer<FinishedImport> finished;
    private final Consumer<? super Throwable> failed;
    private final Deque<Request> waiting = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper stopping = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Progress> progress =
            new ReadOnlyObjectWrapper<>();
    private Cancellation cancellation = new Cancellation();

    private record Request(Workspace workspace, List<Path> files) {}

    /**
     * @param finished called after each import that came to an end, stopped ones too
     * @param failed called where one failed
     */
    public ImportViewModel(
            TaskExecutor tasks,
            Clock clock,
            Consumer<FinishedImport> finished,
            Consumer<? super Throwable> failed) {
        this.tasks = tasks;
        this.clock = clock;
        this.finished = finished;
        this.failed = failed;
    }

    public ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /** Whether it was asked to stop and has not yet. */
    public ReadOnlyBooleanProperty stoppingProperty() {
        return stopping.getReadOnlyProperty();
    }

    /** How far the running import is, null before it says so. */
    public ReadOnlyObjectProperty<@Nullable Progress> progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** Imports these files; while an import runs they wait for its end. */
    public void start(Workspace workspace, List<Path> files) {
        waiting.add(new Request(workspace, List.copyOf(files)));
        next();
    }

    /** Asks the running import to stop at its next safe point, and forgets those that wait. */
    public void stop() {
        waiting.clear();
        if (running.get()) {
            stopping.set(true);
            cancellation.request();
        }
    }

    private void next() {
        Request request = running.get() ? null : waiting.poll();
        if (request == null) {
            return;
        }
        Cancellation mine = new Cancellation();
        cancellation = mine;
        running.set(true);
        progress.set(null);
        Relay<Progress> relay = new Relay<>(tasks, this::progressed);
        tasks.run(
                () -> run(request, relay, mine),
                result -> {
                    ended();
                    finished.accept(result);
                    next();
                },
                error -> {
                    ended();
                    failed.accept(error);
                    next();
                });
    }

    private void progressed(Progress now) {
        if (running.get()) {
            progress.set(now);
        }
    }

    private void ended() {
        running.set(false);
        stopping.set(false);
        progress.set(null);
    }

    private FinishedImport run(Request request, Relay<Progress> relay, Cancellation mine)
            throws IOException {
        Workspace workspace = request.workspace();
        long problemsBefore = workspace.problems().count();
        List<String> sources = request.files().stream().map(Path::toString).toList();
        ImportReport report =
                new ImportLogs(workspace, clock)
                        .run(sources, ImportOptions.defaults(), relay::accept, mine);
        return new FinishedImport(report, workspace.problems().list(problemsBefore, MOST_PROBLEMS));
    }
}
