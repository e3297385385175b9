package io.github.parityworkbench.app.desktop;

import io.github.parityworkbench.app.desktop.session.SessionViewModel;
import io.github.parityworkbench.app.desktop.settings.LastSession;
import io.github.parityworkbench.app.desktop.settings.SettingsStore;
import io.github.parityworkbench.app.desktop.task.TaskExecutor;
import io.github.parityworkbench.app.desktop.triage.EndpointItem;
import io.github.parityworkbench.app.desktop.triage.TriageViewModel;
import io.github.parityworkbench.app.workflow.OpenWorkspace;
import io.github.parityworkbench.diff.Endpoint;
import io.github.parityworkbench.localdb.GroupRow;
import io.github.parityworkbench.localdb.Workspace;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** Remembers where the user is, and goes there again. */
final class SessionMemory {
    private final TaskExecutor tasks;
    private final SettingsStore settings;
    private final SessionViewModel session;
    private final TriageViewModel triage;
    private final LastSession before;

    SessionMemory(
            TaskExecutor tasks,
            SettingsStore settings,
            SessionViewModel session,
            TriageViewModel triage) {
        this.tasks = tasks;
        this.settings = settings;
        this.session = session;
        this.triage = triage;
        this.before = settings.get().last();
    }

    /** The workspace to go on in, where the desktop ended unexpectedly and it is still there. */
    Optional<Path> unfinished() {
        return Optional.ofNullable(before.workspace())
                .filter(folder -> before.endedUnexpectedly())
                .map(Path::of)
                .filter(OpenWorkspace::isThere);
    }

    /** Begins to remember. */
    void begin() {
        settings.update(all -> all.withLast(all.last().in(ProcessHandle.current().pid())));
        session.workspaceProperty().addListener((property, old, now) -> remember());
        triage.endpoints().selectedProperty().addListener((property, old, now) -> remember());
        triage.groups().selectedProperty().addListener((property, old, now) -> remember());
    }

    /** Notes that the desktop was closed in order, at the place where it still is. */
    void end() {
        settings.update(all -> all.withLast(all.last().in(0)));
        settings.flush();
    }

    private void remember() {
        Workspace open = session.workspaceProperty().get();
        if (open == null) {
            // Closing the window closes the workspace: that must not be forgotten.
            return;
        }
        GroupRow group = triage.groups().selectedProperty().get();
        EndpointItem item = triage.endpoints().selectedProperty().get();
        Endpoint endpoint = item == null ? null : item.endpoint();
        settings.update(
                all ->
                        all.withLast(
                                all.last()
                                        .at(
                                                open.folder().toString(),
                                                endpoint == null ? null : endpoint.name(),
                                                group == null ? null : group.id())));
    }

    /** Opens the workspace that was open last, at the endpoint and the group that were selected. */
    void goOn() {
        if (before.workspace() == null) {
            return;
        }
        String endpoint = before.endpoint();
        String group = before.group();
        session.reopen(
                Path.of(before.workspace()),
                opened -> {
                    if (endpoint != null) {
                        select(
                                triage.endpoints().items(),
                                triage.endpoints().selectedProperty(),
                                item ->
                                        item.endpoint() != null
                                                && item.endpoint().name().equals(endpoint));
                    }
                    if (group != null) {
                        select(
                                triage.groups().rows(),
                                triage.groups().selectedProperty(),
                                row -> row.id().equals(group));
                    }
                });
    }

    /** Selects the row once it is there. */
    private <T> void select(
            ObservableList<T> rows,
            ObjectProperty<@Nullable T> selected,
            Predicate<? super T> wanted) {
        if (trySelect(rows, selected, wanted)) {
            return;
        }
        rows.addListener(
                new ListChangeListener<>() {
                    private boolean waiting = true;

                    @Override
                    public void onChanged(Change<? extends T> change) {
                        if (waiting && !rows.isEmpty()) {
                            rows.removeListener(this);
                            waiting = false;
                            // After the rows came, their view-model selects one of them.
                            tasks.onScreen(() -> trySelect(rows, selected, wanted));
                        }
                    }
                });
    }

    private static <T> boolean trySelect(
            ObservableList<T> rows,
            ObjectProperty<@Nullable T> selected,
            Predicate<? super T> wanted) {
        return rows.stream()
                .filter(wanted)
                .findFirst()
                .map(
                        row -> {
                            selected.set(row);
                            return true;
                        })
                .orElse(false);
    }
}
