package io.github.parityworkbench.app.desktop.triage;

import io.github.parityworkbench.app.desktop.task.Latest;
import io.github.parityworkbench.app.workflow.GroupQuery;
import io.github.parityworkbench.app.workflow.GroupQueryCompletion;
import io.github.parityworkbench.app.workflow.GroupQueryException;
import io.github.parityworkbench.app.workflow.GroupQueryRun;
import io.github.parityworkbench.diff.Endpoint;
import io.github.parityworkbench.localdb.GroupFilter;
import io.github.parityworkbench.localdb.GroupRow;
import io.github.parityworkbench.localdb.Workspace;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import org.jspecify.annotations.Nullable;

/** The groups of the selected endpoint that the query line lets through. */
public final class GroupsViewModel {
    private final Latest latest;
    private final Latest searching;
    private final ObservableList<GroupRow> rows = FXCollections.observableArrayList();
    private final SortedList<GroupRow> shownRows = new SortedList<>(rows);
    private final ObservableList<GroupRow> selection = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable GroupRow> selected = new SimpleObjectProperty<>();
    private final StringProperty filter = new SimpleStringProperty("");
    private final BooleanProperty showIgnored = new SimpleBooleanProperty();
    private final ObjectProperty<@Nullable Endpoint> endpoint = new SimpleObjectProperty<>();
    private final BooleanProperty anythingImported = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<@Nullable GroupQueryException> filterError =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Search> search = new ReadOnlyObjectWrapper<>();
    private List<GroupRow> all = List.of();
    private Trend.Span span = Trend.Span.NONE;
    private GroupQuery query = GroupQuery.ALL;
    private @Nullable Workspace workspace;

    /** Not by a change of the filter: whoever types one goes through others on the way. */
    private @Nullable GroupRow selectedLast;

    private boolean elsewhere;

    /**
     * A search in values.
     *
     * @param samples in so many exchanges of each group
     * @param unsearched how many groups were left out because there were too many
     */
    public record Search(boolean running, int samples, int unsearched) {}

    GroupsViewModel(Latest latest, Latest searching) {
        this.latest = latest;
        this.searching = searching;
        selected.addListener(
                (property, before, now) -> selectedLast = now == null ? selectedLast : now);
        filter.addListener((property, before, now) -> filter(now));
        showIgnored.addListener((property, before, now) -> refresh());
        endpoint.addListener(
                (property, before, now) -> {
                    elsewhere = true;
                    refresh();
                });
    }

    /** The groups, those in most exchanges first until the screen sets another order. */
    public SortedList<GroupRow> rows() {
        return shownRows;
    }

    /** The group whose samples are shown; the screen sets it. */
    public ObjectProperty<@Nullable GroupRow> selectedProperty() {
        return selected;
    }

    /** All selected groups, for what is done to several at once; the screen fills it. */
    public ObservableList<GroupRow> selection() {
        return selection;
    }

    /** What the groups must fit, in the words of {@link GroupQuery}. */
    public StringProperty filterProperty() {
        return filter;
    }

    /** What is wrong with the filter, null where nothing is; its other terms count meanwhile. */
    public ReadOnlyObjectProperty<@Nullable GroupQueryException> filterErrorProperty() {
        return filterError.getReadOnlyProperty();
    }

    /** The search in values that the filter asks for, null where it asks for none. */
    public ReadOnlyObjectProperty<@Nullable Search> searchProperty() {
        return search.getReadOnlyProperty();
    }

    /** Whether groups that rules ignore are shown as well. */
    public BooleanProperty showIgnoredProperty() {
        return showIgnored;
    }

    /** Whether the workspace has any exchange, so that having no groups says something. */
    public BooleanProperty anythingImportedProperty() {
        return anythingImported;
    }

    /** The endpoint whose groups are shown, null for all. */
    public ObjectProperty<@Nullable Endpoint> endpointProperty() {
        return endpoint;
    }

    /** What may be typed at that place of the filter. */
    public GroupQueryCompletion completion(String text, int caret) {
        return GroupQueryCompletion.at(text, caret, all);
    }

    /** How often the group occurs over the time of all groups of all endpoints. */
    public Trend trend(GroupRow row) {
        return Trend.of(row.overTime(), span);
    }

    /** Who looks after any of the groups. */
    public Set<String> assignees() {
        return all.stream()
                .map(GroupRow::assignee)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The labels that any of the groups has. */
    public Set<String> labels() {
        return all.stream()
                .flatMap(row -> row.labels().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Shows the groups of that workspace, none for null. */
    void show(@Nullable Workspace opened) {
        workspace = opened;
        selectedLast = null;
        refresh();
    }

    /** Lists all groups, and selects that one. */
    void reveal(GroupRow row) {
        filter.set("");
        showIgnored.set(showIgnored.get() || row.ignored());
        selected.set(null);
        selectedLast = row;
        elsewhere = false;
        refresh();
    }

    /** Reads the groups again; what was selected stays so where it is still there. */
    void refresh() {
        Workspace open = workspace;
        if (open == null) {
            latest.cancel();
            replace(new Listed(List.of(), Trend.Span.NONE));
            return;
        }
        GroupFilter wanted =
                GroupFilter.ACTIVE.withEndpoint(endpoint.get()).withIgnored(showIgnored.get());
        latest.run(() -> Listed.of(open, wanted), this::replace);
    }

    /** The groups that could be shown, and the time that all there are take. */
    private record Listed(List<GroupRow> rows, Trend.Span span) {
        static Listed of(Workspace workspace, GroupFilter wanted) {
            return new Listed(
                    workspace.groups().list(wanted),
                    Trend.Span.of(workspace.groups().list(GroupFilter.ALL)));
        }
    }

    private void filter(String text) {
        try {
            query = GroupQuery.parse(text);
            filterError.set(null);
        } catch (GroupQueryException e) {
            query = GroupQuery.parseReadable(text);
            filterError.set(e);
        }
        showFiltered(!text.isBlank());
    }

    private void replace(Listed fresh) {
        all = fresh.rows();
        span = fresh.span();
        showFiltered(false);
    }

    private void showFiltered(boolean anew) {
        Workspace open = workspace;
        GroupQuery asked = query;
        if (open == null || !asked.asksForValues()) {
            searching.cancel();
            search.set(null);
            show(all.stream().filter(asked).toList(), anew);
            return;
        }
        List<GroupRow> among = all;
        search.set(new Search(true, GroupQueryRun.SAMPLES, 0));
        searching.run(
                () -> new GroupQueryRun(open).among(among, asked),
                found -> {
                    search.set(new Search(false, GroupQueryRun.SAMPLES, found.unsearched()));
                    show(found.groups(), anew);
                });
    }

    /**
     * @param anew whether another filter was typed, and not only taken away
     */
    private void show(List<GroupRow> fitting, boolean anew) {
        GroupRow last = selectedLast;
        GroupRow before = anew || selected.get() == null ? last : selected.get();
        int place = before == null || elsewhere || anew ? 0 : shownRows.indexOf(before);
        elsewhere = false;
        rows.setAll(fitting);
        selected.set(rows.isEmpty() ? null : successor(before, place));
        selectedLast = anew ? last : selectedLast;
    }

    /**
     * The same group as before, also before there was none, else the one that took its place; of
     * another endpoint or filter the first.
     */
    private GroupRow successor(@Nullable GroupRow before, int place) {
        for (GroupRow row : shownRows) {
            if (before != null && row.id().equals(before.id())) {
                return row;
            }
        }
        return shownRows.get(Math.max(0, Math.min(place, shownRows.size() - 1)));
    }
}
