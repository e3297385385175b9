package io.github.parityworkbench.app.desktop.triage;

import io.github.parityworkbench.app.desktop.task.Latest;
import io.github.parityworkbench.localdb.GroupRow;
import io.github.parityworkbench.localdb.SampleRow;
import io.github.parityworkbench.localdb.Workspace;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The exchanges in which the selected group occurs, a page at a time. */
public final class SamplesViewModel {
    /** How many samples are read at once. */
    static final int PAGE = 100;

    private final Latest latest;
    private final ObservableList<SampleRow> rows = FXCollections.observableArrayList();
    private final ObservableList<SampleRow> shownRows =
            FXCollections.unmodifiableObservableList(rows);
    private final ObjectProperty<@Nullable SampleRow> selected = new SimpleObjectProperty<>();
    private final ReadOnlyBooleanWrapper more = new ReadOnlyBooleanWrapper();
    private @Nullable Workspace workspace;
    private @Nullable GroupRow group;
    private @Nullable Wanted wanted;
    private long read;

    /** An exchange that somebody looked for, and the group in which it is shown. */
    record Wanted(GroupRow group, SampleRow sample) {}

    SamplesViewModel(Latest latest) {
        this.latest = latest;
    }

    /** The samples of the pages that were read so far. */
    public ObservableList<SampleRow> rows() {
        return shownRows;
    }

    /** The sample that is shown in full; the first one, until the screen sets another. */
    public ObjectProperty<@Nullable SampleRow> selectedProperty() {
        return selected;
    }

    /** Whether there are samples beyond those shown. */
    public ReadOnlyBooleanProperty moreProperty() {
        return more.getReadOnlyProperty();
    }

    /** Shows the samples of that group, none for null. The same group again keeps what is shown. */
    void show(@Nullable Workspace opened, @Nullable GroupRow shown) {
        if (opened != null
                && opened == workspace
                && shown != null
                && group != null
                && shown.id().equals(group.id())
                && shown.occurrences() == group.occurrences()) {
            group = shown;
            return;
        }
        wanted = opened == workspace ? wanted : null;
        workspace = opened;
        group = shown;
        if (opened == null || shown == null) {
            latest.cancel();
            replace(List.of());
            return;
        }
        latest.run(() -> opened.exchanges().samples(shown.id(), 0, PAGE), this::replace);
    }

    /** Has this exchange stand before the others of its group whenever that is shown. */
    void beginWith(Wanted found) {
        wanted = found;
    }

    /** Reads the next page behind those shown. */
    public void loadMore() {
        Workspace open = workspace;
        GroupRow shown = group;
        if (open != null && shown != null && more.get()) {
            long offset = read;
            latest.run(() -> open.exchanges().samples(shown.id(), offset, PAGE), this::append);
        }
    }

    private void replace(List<SampleRow> page) {
        SampleRow first = first();
        rows.setAll(first == null ? List.of() : List.of(first));
        read = 0;
        append(page);
        selected.set(rows.isEmpty() ? null : rows.get(0));
    }

    private void append(List<SampleRow> page) {
        read += page.size();
        SampleRow first = first();
        long shown = first == null ? 0 : first.exchangeNumber();
        rows.addAll(page.stream().filter(row -> row.exchangeNumber() != shown).toList());
        more.set(page.size() == PAGE);
    }

    private @Nullable SampleRow first() {
        return wanted != null && group != null && wanted.group().id().equals(group.id())
                ? wanted.sample()
                : null;
    }
}
