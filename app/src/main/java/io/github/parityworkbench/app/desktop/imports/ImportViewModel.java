package io.github.parityworkbench.app.desktop.imports;

import io.github.parityworkbench.app.desktop.progress.LongTask;
import io.github.parityworkbench.app.desktop.task.TaskExecutor;
import io.github.parityworkbench.app.workflow.Cancellation;
import io.github.parityworkbench.app.workflow.ImportLogs;
import io.github.parityworkbench.app.workflow.ImportOptions;
import io.github.parityworkbench.app.workflow.ImportReport;
import io.github.parityworkbench.app.workflow.LogSelection;
import io.github.parityworkbench.app.workflow.ProgressListener;
import io.github.parityworkbench.importers.ImportProblem;
import io.github.parityworkbench.localdb.Workspace;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/** Imports logs one batch of files after the other, shows how far it is, and can be stopped. */
public final class ImportViewModel {
    /** How many problems are shown after an import. */
    static final int MOST_PROBLEMS = 5000;

    private final Clock clock;
    private final Consumer<FinishedImport> finished;
    private final Consumer<? super Throwable> failed;
    private final Deque<Request> waiting = new ArrayDeque<>();
    private final LongTask task;

    private record Request(Workspace workspace, LogSelection logs) {}

    /**
     * @param finished called after each import that came to an end, stopped ones too
     * @param failed called where one failed
     */
    public ImportViewModel(
            TaskExecutor tasks,
            Clock clock,
            Consumer<FinishedImport> finished,
            Consumer<? super Throwable> failed) {
        this.task = new LongTask(tasks, Duration.ZERO);
        this.clock = clock;
        this.finished = finished;
        this.failed = failed;
    }

    /** The import that runs, if any. */
    public LongTask task() {
        return task;
    }

    /** Imports these logs; while an import runs they wait for its end. */
    public void start(Workspace workspace, LogSelection logs) {
        waiting.add(new Request(workspace, logs));
        next();
    }

    /** Asks the running import to stop at its next safe point, and forgets those that wait. */
    public void stop() {
        waiting.clear();
        task.stop();
    }

    private void next() {
        Request request = task.runningProperty().get() ? null : waiting.poll();
        if (request == null) {
            return;
        }
        task.run(
                (listener, cancellation) -> run(request, listener, cancellation),
                result -> {
                    finished.accept(result);
                    next();
                },
                error -> {
                    failed.accept(error);
                    next();
                });
    }

    private FinishedImport run(
            Request request, ProgressListener listener, Cancellation cancellation)
            throws IOException {
        Workspace workspace = request.workspace();
        long problemsBefore = workspace.problems().count();
        ImportReport report =
                new ImportLogs(workspace, clock)
                        .run(request.logs(), ImportOptions.defaults(), listener, cancellation);
        List<ImportProblem> problems =
                workspace.problems().list(problemsBefore, MOST_PROBLEMS).stream()
                        .map(row -> new ImportProblem(row.provenance(), row.reason()))
                        .toList();
        return new FinishedImport(report, problems);
    }
}
