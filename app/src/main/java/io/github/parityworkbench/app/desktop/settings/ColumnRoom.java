package io.github.parityworkbench.app.desktop.settings;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TableView.ResizeFeatures;

/**
 * Shows and hides columns of a table at the cost of one that is always there: it takes the room of
 * a column that goes, and gives it back when that returns. The others keep the widths that the user
 * gave them.
 */
public final class ColumnRoom<R> {
    private final TableView<R> table;
    private final TableColumn<R, ?> flexible;

    /**
     * @param flexible takes and gives the room
     */
    public ColumnRoom(TableView<R> table, TableColumn<R, ?> flexible) {
        this.table = table;
        this.flexible = flexible;
    }

    TableView<R> table() {
        return table;
    }

    /** Shows just these; the widths are kept only where the table has room for all of them. */
    public void show(Predicate<TableColumn<R, ?>> wanted) {
        Map<TableColumn<R, ?>, Double> widths = new LinkedHashMap<>();
        double room = flexible.getWidth();
        for (TableColumn<R, ?> column : table.getColumns()) {
            widths.put(column, column.getWidth());
            if (column.isVisible() != wanted.test(column)) {
                room += column.isVisible() ? column.getWidth() : -column.getWidth();
            }
        }
        widths.put(flexible, room);
        table.getColumns().forEach(column -> column.setVisible(wanted.test(column)));
        widths.forEach(ColumnRoom::setWidth);
        table.getColumnResizePolicy().call(new ResizeFeatures<>(table, null, 0.0));
    }

    /**
     * The width of that column once all those are back that are hidden for the moment only, in
     * pixels.
     */
    double widthOf(TableColumn<R, ?> column) {
        if (column != flexible) {
            return column.getWidth();
        }
        double taken =
                table.getColumns().stream()
                        .filter(each -> !each.isVisible() && !LayoutMemory.isHidden(each))
                        .mapToDouble(TableColumn::getWidth)
                        .sum();
        return Math.max(flexible.getMinWidth(), flexible.getWidth() - taken);
    }

    /** A column takes the width that it would prefer whenever that changes. */
    private static void setWidth(TableColumn<?, ?> column, double width) {
        column.setPrefWidth(column.getWidth());
        column.setPrefWidth(width);
    }
}
