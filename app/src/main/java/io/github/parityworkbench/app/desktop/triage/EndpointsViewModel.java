package io.github.parityworkbench.app.desktop.triage;

import io.github.parityworkbench.diff.Endpoint;
import io.github.parityworkbench.localdb.EndpointRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The endpoints of the workspace, and which of them is selected. */
public final class EndpointsViewModel {
    private final ObservableList<EndpointItem> items = FXCollections.observableArrayList();
    private final ObservableList<EndpointItem> shownItems =
            FXCollections.unmodifiableObservableList(items);
    private final ObjectProperty<@Nullable EndpointItem> selected = new SimpleObjectProperty<>();
    private final ObjectProperty<EndpointOrder> order =
            new SimpleObjectProperty<>(EndpointOrder.MISMATCHED);

    private final ReadOnlyBooleanWrapper read = new ReadOnlyBooleanWrapper();

    EndpointsViewModel() {
        order.addListener((property, before, now) -> sort(List.copyOf(items)));
    }

    /** All together, then each endpoint; empty while nothing was imported. */
    public ObservableList<EndpointItem> items() {
        return shownItems;
    }

    /** The migration state of an endpoint as it is listed, null where it has none. */
    public @Nullable String state(Endpoint endpoint) {
        return items.stream()
                .filter(item -> endpoint.equals(item.endpoint()))
                .findFirst()
                .map(EndpointItem::state)
                .orElse(null);
    }

    /** The endpoint whose groups are listed; null while none is, as before the first reading. */
    public ObjectProperty<@Nullable EndpointItem> selectedProperty() {
        return selected;
    }

    /** Selects all together. */
    void selectAll() {
        items.stream().filter(EndpointItem::isAll).findFirst().ifPresent(selected::set);
    }

    /** The order of the list; a change sorts it anew. */
    public ObjectProperty<EndpointOrder> orderProperty() {
        return order;
    }

    /** Whether the workspace was read, so that having no endpoints says something. */
    public ReadOnlyBooleanProperty readProperty() {
        return read.getReadOnlyProperty();
    }

    /** Shows nothing until a workspace was read. */
    void clear() {
        read.set(false);
        sort(List.of());
    }

    /** Shows these; what was selected stays so where it is still there, else all together is. */
    void show(List<EndpointRow> rows) {
        List<EndpointItem> fresh = new ArrayList<>();
        if (!rows.isEmpty()) {
            fresh.add(EndpointItem.all(rows));
            rows.stream().map(EndpointItem::of).forEach(fresh::add);
        }
        sort(fresh);
        read.set(true);
    }

    private void sort(List<EndpointItem> fresh) {
        EndpointItem before = selected.get();
        items.setAll(fresh.stream().sorted(order.get().comparator()).toList());
        EndpointItem same =
                items.stream()
                        .filter(
                                item ->
                                        before != null
                                                && Objects.equals(
                                                        item.endpoint(), before.endpoint()))
                        .findFirst()
                        .orElse(items.isEmpty() ? null : items.get(0));
        selected.set(same);
    }
}
