package io.github.parityworkbench.app.desktop.settings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/** Restores dividers and columns as the user left them, and remembers them when asked. */
public final class LayoutMemory {
    private static final String HIDDEN = "hidden-by-user";

    /** Before the id of a column by which the table is sorted. */
    private static final String SORTED = "sorted by ";

    private final SettingsStore store;
    private final List<Runnable> remember = new ArrayList<>();

    public LayoutMemory(SettingsStore store) {
        this.store = store;
    }

    /** Puts the dividers where they were last, else at {@code positions}. */
    public void restore(String name, SplitPane pane, double... positions) {
        pane.setDividerPositions(positions);
        List<Double> last = store.get().dividers().get(name);
        if (last != null && last.size() == positions.length) {
            for (int i = 0; i < positions.length; i++) {
                pane.setDividerPosition(i, last.get(i));
            }
        }
        remember.add(() -> rememberDividers(name, pane));
    }

    private void rememberDividers(String name, SplitPane pane) {
        List<Double> positions = new ArrayList<>();
        for (double position : pane.getDividerPositions()) {
            positions.add(position);
        }
        store.update(settings -> settings.withDividers(name, positions));
    }

    /**
     * Gives the columns the widths and the order they had last, hides those that the user hid and
     * sorts by the same; columns are told by their ids. The width of a hidden one is negative.
     */
    public void restore(String name, ColumnRoom<?> room) {
        restoreColumns(room.table(), store.get().columns().getOrDefault(name, Map.of()));
        remember.add(() -> rememberColumns(name, room));
    }

    /** Whether the user hid that column; what is hidden for the moment only is not. */
    public static boolean isHidden(TableColumn<?, ?> column) {
        return Boolean.TRUE.equals(column.getProperties().get(HIDDEN));
    }

    /** Notes that the user hid that column or wants it back. */
    public static void hide(TableColumn<?, ?> column, boolean hidden) {
        column.getProperties().put(HIDDEN, hidden);
    }

    private static <T> void restoreColumns(TableView<T> table, Map<String, Double> last) {
        List<String> order = new ArrayList<>(last.keySet());
        for (TableColumn<T, ?> column : table.getColumns()) {
            Double width = last.get(column.getId());
            if (width != null) {
                column.setPrefWidth(Math.abs(width));
                hide(column, width < 0);
            }
        }
        List<TableColumn<T, ?>> sorted = new ArrayList<>(table.getColumns());
        sorted.sort(Comparator.comparingInt(column -> position(order, column.getId())));
        table.getColumns().setAll(sorted);
        for (String key : order) {
            sorted.stream()
                    .filter(column -> key.equals(SORTED + column.getId()))
                    .findFirst()
                    .ifPresent(column -> restoreSort(table, column, last.get(key)));
        }
    }

    private static <T> void restoreSort(
            TableView<T> table, TableColumn<T, ?> column, @Nullable Double direction) {
        boolean down = direction != null && direction < 0;
        column.setSortType(down ? SortType.DESCENDING : SortType.ASCENDING);
        table.getSortOrder().add(column);
    }

    private static int position(List<String> order, String id) {
        int position = order.indexOf(id);
        return position < 0 ? Integer.MAX_VALUE : position;
    }

    private <T> void rememberColumns(String name, ColumnRoom<T> room) {
        Map<String, Double> widths = new LinkedHashMap<>();
        for (TableColumn<T, ?> column : room.table().getColumns()) {
            double width = room.widthOf(column);
            widths.put(column.getId(), isHidden(column) ? -width : width);
        }
        for (TableColumn<T, ?> column : room.table().getSortOrder()) {
            widths.put(
                    SORTED + column.getId(),
                    column.getSortType() == SortType.DESCENDING ? -1.0 : 1.0);
        }
        store.update(settings -> settings.withColumns(name, widths));
    }

    /** Writes down how everything stands now. */
    public void rememberAll() {
        remember.forEach(Runnable::run);
    }
}
