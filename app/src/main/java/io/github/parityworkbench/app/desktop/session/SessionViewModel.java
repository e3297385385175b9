package io.github.parityworkbench.app.desktop.session;

import io.github.parityworkbench.app.desktop.progress.LongTask;
import io.github.parityworkbench.app.desktop.settings.SettingsStore;
import io.github.parityworkbench.app.desktop.task.TaskExecutor;
import io.github.parityworkbench.app.workflow.Cancellation;
import io.github.parityworkbench.app.workflow.CancelledException;
import io.github.parityworkbench.app.workflow.OpenWorkspace;
import io.github.parityworkbench.app.workflow.ProgressListener;
import io.github.parityworkbench.localdb.Workspace;
import io.github.parityworkbench.localdb.WorkspaceException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** Which workspace is open; opens, changes and closes it. At most one is open at a time. */
public final class SessionViewModel {
    private static final Duration PATIENCE = Duration.ofMillis(300);

    private final TaskExecutor tasks;
    private final SettingsStore settings;
    private final Clock clock;
    private final Consumer<? super Throwable> errors;
    private final Consumer<Runnable> whenReady;
    private final ReadOnlyObjectWrapper<@Nullable Workspace> workspace =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Path> opening = new ReadOnlyObjectWrapper<>();
    private final LongTask task;
    private final ObservableList<Path> recent = FXCollections.observableArrayList();
    private final ObservableList<Path> shownRecent =
            FXCollections.unmodifiableObservableList(recent);
    private @Nullable Workspace arriving;

    /**
     * @param whenReady runs what shows a workspace once the screen is ready for it
     */
    public SessionViewModel(
            TaskExecutor tasks,
            SettingsStore settings,
            Clock clock,
            Consumer<? super Throwable> errors,
            Consumer<Runnable> whenReady) {
        this.tasks = tasks;
        this.settings = settings;
        this.clock = clock;
        this.errors = errors;
        this.whenReady = whenReady;
        this.task = new LongTask(tasks, PATIENCE);
        refreshRecent();
    }

    /** The open workspace, null while there is none. */
    public ReadOnlyObjectProperty<@Nullable Workspace> workspaceProperty() {
        return workspace.getReadOnlyProperty();
    }

    /** The folder that is being opened, null while there is none; a large one takes a while. */
    public ReadOnlyObjectProperty<@Nullable Path> openingProperty() {
        return opening.getReadOnlyProperty();
    }

    /** The opening that is under way, if any; stopped, it leaves the workspace as it was. */
    public LongTask task() {
        return task;
    }

    /** The workspaces that were open before and are still there, the newest first. */
    public ObservableList<Path> recent() {
        return shownRecent;
    }

    /** Opens the workspace in that folder, or makes it there, in place of the open one. */
    public void open(Path folder) {
        open(folder, opened -> {});
    }

    /** The same, and goes on with {@code then} once it is open. */
    public void open(Path folder, Consumer<Workspace> then) {
        open(folder, OpenWorkspace::settled, then);
    }

    /** Opens a workspace that was open before; where it is no longer, none is made. */
    public void reopen(Path folder) {
        reopen(folder, opened -> {});
    }

    /** The same, and goes on with {@code then} once it is open. */
    public void reopen(Path folder, Consumer<Workspace> then) {
        open(folder, SessionViewModel::existing, then);
    }

    /** How a workspace is opened. */
    private interface Opening {
        Workspace open(
                Path folder, Clock clock, ProgressListener listener, Cancellation cancellation);
    }

    private static Workspace existing(
            Path folder, Clock clock, ProgressListener listener, Cancellation cancellation) {
        if (!OpenWorkspace.isThere(folder)) {
            throw new WorkspaceException(
                    "the workspace "
                            + folder
                            + " is no longer there; if it was moved, open it where it is now");
        }
        return OpenWorkspace.settled(folder, clock, listener, cancellation);
    }

    private void open(Path folder, Opening how, Consumer<Workspace> then) {
        Path place = folder.toAbsolutePath().normalize();
        Workspace before = workspace.get();
        if (before != null && before.folder().equals(place)) {
            then.accept(before);
            return;
        }
        if (opening.get() != null) {
            return;
        }
        opening.set(place);
        task.run(
                (listener, cancellation) -> how.open(place, clock, listener, cancellation),
                opened -> {
                    arriving = opened;
                    whenReady.accept(() -> show(opened, then));
                },
                error -> {
                    opening.set(null);
                    refreshRecent();
                    if (!(error instanceof CancelledException)) {
                        errors.accept(error);
                    }
                });
    }

    private void show(Workspace opened, Consumer<Workspace> then) {
        arriving = null;
        opening.set(null);
        replace(opened);
        remember(opened.folder());
        then.accept(opened);
    }

    /** Shows none from now on, and closes the open workspace, if any, in the background. */
    public void leave() {
        replace(null);
    }

    /** Closes what is open before it returns, shown or not yet: for the end of the program. */
    public void close() {
        Workspace before = workspace.get();
        workspace.set(null);
        Stream.of(Optional.ofNullable(before), Optional.ofNullable(arriving))
                .flatMap(Optional::stream)
                .forEach(Workspace::close);
        arriving = null;
    }

    private void replace(@Nullable Workspace opened) {
        Workspace before = workspace.get();
        workspace.set(opened);
        if (before != null) {
            tasks.run(
                    () -> {
                        before.close();
                        return before;
                    },
                    closed -> {},
                    errors);
        }
    }

    private void remember(Path folder) {
        settings.update(all -> all.withRecentWorkspace(folder.toString()));
        refreshRecent();
    }

    private void refreshRecent() {
        recent.setAll(
                settings.get().recentWorkspaces().stream()
                        .map(Path::of)
                        .filter(OpenWorkspace::isThere)
                        .toList());
    }
}
