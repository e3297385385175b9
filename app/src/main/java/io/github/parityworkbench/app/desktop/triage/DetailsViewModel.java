package io.github.parityworkbench.app.desktop.triage;

import io.github.parityworkbench.app.desktop.task.Latest;
import io.github.parityworkbench.app.workflow.TriageGroups;
import io.github.parityworkbench.localdb.GroupRow;
import io.github.parityworkbench.localdb.TriageEvent;
import io.github.parityworkbench.localdb.Workspace;
import java.util.Comparator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** What was decided about the selected group, and its history. */
public final class DetailsViewModel {
    private final Latest latest;
    private final ReadOnlyObjectWrapper<@Nullable GroupRow> group = new ReadOnlyObjectWrapper<>();
    private final ObservableList<TriageEvent> history = FXCollections.observableArrayList();
    private final ObservableList<TriageEvent> shownHistory =
            FXCollections.unmodifiableObservableList(history);

    DetailsViewModel(Latest latest) {
        this.latest = latest;
    }

    /** The group that is shown, null for none. */
    public ReadOnlyObjectProperty<@Nullable GroupRow> groupProperty() {
        return group.getReadOnlyProperty();
    }

    /** What was decided about it, the newest first. */
    public ObservableList<TriageEvent> history() {
        return shownHistory;
    }

    /** Shows that group, none for null. */
    void show(@Nullable Workspace workspace, @Nullable GroupRow row) {
        GroupRow before = group.get();
        group.set(row);
        if (row == null || before == null || !before.id().equals(row.id())) {
            history.clear();
        }
        if (workspace == null || row == null) {
            latest.cancel();
            return;
        }
        latest.run(
                () ->
                        new TriageGroups(workspace)
                                .history(row.id()).stream()
                                        .sorted(Comparator.comparing(TriageEvent::at).reversed())
                                        .toList(),
                history::setAll);
    }
}
