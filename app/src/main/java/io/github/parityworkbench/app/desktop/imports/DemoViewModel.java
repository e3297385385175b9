package io.github.parityworkbench.app.desktop.imports;

import io.github.parityworkbench.app.desktop.progress.LongTask;
import io.github.parityworkbench.app.desktop.session.SessionViewModel;
import io.github.parityworkbench.app.desktop.task.TaskExecutor;
import io.github.parityworkbench.app.workflow.DemoRun;
import io.github.parityworkbench.app.workflow.ImportReport;
import io.github.parityworkbench.localdb.Workspace;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Consumer;

/** Makes the demo's workspace, with rules, tickets and a report beside it, and opens it. */
public final class DemoViewModel {
    private final Clock clock;
    private final Path folder;
    private final SessionViewModel session;
    private final Consumer<ImportReport> finished;
    private final Consumer<? super Throwable> failed;
    private final LongTask task;

    /**
     * @param folder becomes the workspace
     * @param finished called once it is open
     */
    public DemoViewModel(
            TaskExecutor tasks,
            Clock clock,
            Path folder,
            SessionViewModel session,
            Consumer<ImportReport> finished,
            Consumer<? super Throwable> failed) {
        this.task = new LongTask(tasks, Duration.ZERO);
        this.clock = clock;
        this.folder = folder;
        this.session = session;
        this.finished = finished;
        this.failed = failed;
    }

    /** The making of the demo, while it runs. */
    public LongTask task() {
        return task;
    }

    /** Makes it, unless it is open or being made already; calls {@code then} once it is open. */
    public void run(Runnable then) {
        if (task.runningProperty().get()) {
            return;
        }
        Workspace open = session.workspaceProperty().get();
        if (open != null && open.folder().equals(folder.toAbsolutePath().normalize())) {
            then.run();
            return;
        }
        task.run(
                new DemoRun(folder, clock)::run,
                outcome ->
                        session.open(
                                folder,
                                opened -> {
                                    finished.accept(outcome.report());
                                    then.run();
                                }),
                failed);
    }
}
