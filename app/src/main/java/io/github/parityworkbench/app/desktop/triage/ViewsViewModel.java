package io.github.parityworkbench.app.desktop.triage;

import io.github.parityworkbench.app.desktop.task.Latest;
import io.github.parityworkbench.app.workflow.GroupQuery;
import io.github.parityworkbench.app.workflow.GroupQueryException;
import io.github.parityworkbench.app.workflow.GroupQueryRun;
import io.github.parityworkbench.localdb.GroupFilter;
import io.github.parityworkbench.localdb.GroupRow;
import io.github.parityworkbench.localdb.GroupView;
import io.github.parityworkbench.localdb.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The queries that have a name, with how many groups of the whole workspace each has. */
public final class ViewsViewModel {
    private final Latest latest;
    private final ObservableList<ViewItem> items = FXCollections.observableArrayList();
    private final ObservableList<ViewItem> shownItems =
            FXCollections.unmodifiableObservableList(items);
    private @Nullable Workspace workspace;

    ViewsViewModel(Latest latest) {
        this.latest = latest;
    }

    /** The standard views, then the saved ones by name; empty while no workspace is open. */
    public ObservableList<ViewItem> items() {
        return shownItems;
    }

    /** Shows the views of that workspace, none for null. */
    void show(@Nullable Workspace opened) {
        workspace = opened;
        // Those that every workspace has can be seen and chosen while their groups are counted.
        items.setAll(opened == null ? List.of() : uncounted());
        refresh();
    }

    /** Reads and counts again. */
    void refresh() {
        Workspace open = workspace;
        if (open == null) {
            latest.cancel();
            items.clear();
        } else {
            latest.run(() -> counted(open), items::setAll);
        }
    }

    private static List<ViewItem> uncounted() {
        return Stream.of(StandardView.values())
                .map(view -> new ViewItem(view.name(), view.query(), null, view))
                .toList();
    }

    private List<ViewItem> counted(Workspace open) {
        List<GroupRow> rows = open.groups().list(GroupFilter.ACTIVE);
        List<ViewItem> all = new ArrayList<>();
        for (StandardView view : StandardView.values()) {
            all.add(
                    new ViewItem(
                            view.name(), view.query(), groups(open, rows, view.query()), view));
        }
        for (GroupView view : open.views().list()) {
            all.add(
                    new ViewItem(
                            view.name(), view.query(), groups(open, rows, view.query()), null));
        }
        return all;
    }

    /** Null for a query that this version cannot read. */
    private static @Nullable Integer groups(Workspace open, List<GroupRow> rows, String query) {
        try {
            return new GroupQueryRun(open).among(rows, GroupQuery.parse(query)).groups().size();
        } catch (GroupQueryException e) {
            return null;
        }
    }
}
