package io.github.parityworkbench.app.desktop.triage;

import io.github.parityworkbench.app.desktop.task.Latest;
import io.github.parityworkbench.diff.Endpoint;
import io.github.parityworkbench.localdb.GroupFilter;
import io.github.parityworkbench.localdb.GroupRow;
import io.github.parityworkbench.localdb.Workspace;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The groups of the selected endpoint that the filter line lets through. */
public final class GroupsViewModel {
    private final Latest latest;
    private final ObservableList<GroupRow> rows = FXCollections.observableArrayList();
    private final ObservableList<GroupRow> selection = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable GroupRow> selected = new SimpleObjectProperty<>();
    private final StringProperty filter = new SimpleStringProperty("");
    private final BooleanProperty showIgnored = new SimpleBooleanProperty();
    private final ObjectProperty<@Nullable Endpoint> endpoint = new SimpleObjectProperty<>();
    private @Nullable Workspace workspace;

    GroupsViewModel(Latest latest) {
        this.latest = latest;
        filter.addListener((property, before, now) -> refresh());
        showIgnored.addListener((property, before, now) -> refresh());
        endpoint.addListener((property, before, now) -> refresh());
    }

    /** The groups, those in most exchanges first. */
    public ObservableList<GroupRow> rows() {
        return FXCollections.unmodifiableObservableList(rows);
    }

    /** The group whose samples are shown; the screen sets it. */
    public ObjectProperty<@Nullable GroupRow> selectedProperty() {
        return selected;
    }

    /** All selected groups, for what is done to several at once; the screen fills it. */
    public ObservableList<GroupRow> selection() {
        return selection;
    }

    /** Words that a group must have in its endpoint, path, kind, cause, status, ticket or id. */
    public StringProperty filterProperty() {
        return filter;
    }

    /** Whether groups that rules ignore are shown as well. */
    public BooleanProperty showIgnoredProperty() {
        return showIgnored;
    }

    /** The endpoint whose groups are shown, null for all. */
    public ObjectProperty<@Nullable Endpoint> endpointProperty() {
        return endpoint;
    }

    /** Shows the groups of that workspace, none for null. */
    void show(@Nullable Workspace opened) {
        workspace = opened;
        refresh();
    }

    /** Reads the groups again; what was selected stays so where it is still there. */
    void refresh() {
        Workspace open = workspace;
        if (open == null) {
            latest.cancel();
            replace(List.of());
            return;
        }
        GroupFilter wanted =
                GroupFilter.ACTIVE
                        .withEndpoint(endpoint.get())
                        .withText(filter.get())
                        .withIgnored(showIgnored.get());
        latest.run(() -> open.groups().list(wanted), this::replace);
    }

    private void replace(List<GroupRow> fresh) {
        GroupRow before = selected.get();
        int place = before == null ? 0 : rows.indexOf(before);
        rows.setAll(fresh);
        selected.set(fresh.isEmpty() ? null : successor(before, place));
    }

    /** The same group as before, else the one that took its place. */
    private GroupRow successor(@Nullable GroupRow before, int place) {
        for (GroupRow row : rows) {
            if (before != null && row.id().equals(before.id())) {
                return row;
            }
        }
        return rows.get(Math.max(0, Math.min(place, rows.size() - 1)));
    }
}
