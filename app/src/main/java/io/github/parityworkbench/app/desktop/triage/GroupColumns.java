package io.github.parityworkbench.app.desktop.triage;

import io.github.parityworkbench.app.desktop.mark.KindLabel;
import io.github.parityworkbench.app.desktop.mark.StatusLabel;
import io.github.parityworkbench.app.desktop.settings.LayoutMemory;
import io.github.parityworkbench.app.desktop.text.Formats;
import io.github.parityworkbench.app.desktop.text.Texts;
import io.github.parityworkbench.diff.Part;
import io.github.parityworkbench.localdb.GroupRow;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/** The columns of the table of groups. */
final class GroupColumns {
    /** Under which columns would no longer show what they are for. */
    private static final Map<String, Double> LEAST_WIDTH =
            Map.of(
                    "kind",
                    88.0,
                    "path",
                    150.0,
                    "endpoint",
                    140.0,
                    "cause",
                    142.0,
                    "exchanges",
                    90.0,
                    "rate",
                    98.0,
                    "trend",
                    72.0,
                    "assignee",
                    80.0,
                    "ticket",
                    66.0,
                    "status",
                    104.0);

    /** Beyond which columns gain nothing: paths and endpoints take what is left. */
    private static final Map<String, Double> MOST_WIDTH =
            Map.of(
                    "trend",
                    78.0,
                    "kind",
                    104.0,
                    "exchanges",
                    120.0,
                    "occurrences",
                    120.0,
                    "rate",
                    130.0,
                    "status",
                    140.0,
                    "ticket",
                    160.0,
                    "cause",
                    180.0);

    private final Texts texts;

    private final Function<GroupRow, Trend> trends;

    GroupColumns(Texts texts, Function<GroupRow, Trend> trends) {
        this.texts = texts;
        this.trends = trends;
    }

    List<TableColumn<GroupRow, ?>> all() {
        return List.of(
                kind(),
                path(),
                endpoint(),
                cause(),
                exchanges(),
                hidden(occurrences()),
                rate(),
                trend(),
                status(),
                assignee(),
                hidden(labels()),
                hidden(ticket()));
    }

    private TableColumn<GroupRow, GroupRow> kind() {
        return column(
                "groups.column.kind",
                96,
                Comparator.comparing(row -> row.key().kind()),
                (cell, row) -> cell.setGraphic(new KindLabel(row.key().kind(), texts)));
    }

    private TableColumn<GroupRow, GroupRow> path() {
        return column(
                "groups.column.path",
                180,
                Comparator.comparing(row -> row.key().path().toString()),
                (cell, row) -> {
                    cell.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
                    cell.setText(path(row));
                    cell.setTooltip(new Tooltip(row.key().endpoint() + "\n" + path(row)));
                },
                "code");
    }

    /** The path, with its part in front where that is not the body. */
    static String path(GroupRow row) {
        Part part = row.key().part();
        String path = row.key().path().toString();
        return part == Part.BODY ? path : part.label() + " " + path;
    }

    private TableColumn<GroupRow, GroupRow> endpoint() {
        return column(
                "groups.column.endpoint",
                170,
                Comparator.comparing(row -> row.key().endpoint()),
                (cell, row) -> {
                    cell.setText(row.key().endpoint().name());
                    cell.setTooltip(new Tooltip(row.key().endpoint().name()));
                });
    }

    private TableColumn<GroupRow, GroupRow> cause() {
        return column(
                "groups.column.cause",
                142,
                Comparator.comparing(GroupRow::cause),
                (cell, row) -> {
                    cell.setText(row.cause().label());
                    cell.setTooltip(new Tooltip(row.cause().explanation()));
                });
    }

    private TableColumn<GroupRow, GroupRow> exchanges() {
        return number(
                "groups.column.exchanges",
                90,
                Comparator.comparingLong(GroupRow::exchanges),
                row -> Formats.count(row.exchanges()));
    }

    private TableColumn<GroupRow, GroupRow> occurrences() {
        return number(
                "groups.column.occurrences",
                98,
                Comparator.comparingLong(GroupRow::occurrences),
                row -> Formats.count(row.occurrences()));
    }

    private TableColumn<GroupRow, GroupRow> rate() {
        return number(
                "groups.column.rate",
                78,
                Comparator.comparing(GroupRow::rate, Comparator.nullsFirst(Double::compare)),
                row -> Formats.rate(row.rate()));
    }

    private TableColumn<GroupRow, GroupRow> status() {
        return column(
                "groups.column.status",
                104,
                Comparator.comparing(GroupRow::status),
                (cell, row) -> cell.setGraphic(new StatusLabel(row.status())));
    }

    private TableColumn<GroupRow, GroupRow> ticket() {
        return column(
                "groups.column.ticket",
                70,
                Comparator.comparing(GroupRow::ticket, Comparator.nullsLast(String::compareTo)),
                (cell, row) -> cell.setText(row.ticket()));
    }

    private TableColumn<GroupRow, GroupRow> trend() {
        return column(
                "groups.column.trend",
                78,
                Comparator.comparing(row -> trends.apply(row).direction()),
                (cell, row) -> {
                    Trend trend = trends.apply(row);
                    String words = texts.of(trend.direction());
                    cell.setGraphic(new Sparkline(trend));
                    cell.setAccessibleText(words);
                    cell.setTooltip(
                            new Tooltip(
                                    texts.get(
                                            "groups.trend",
                                            words,
                                            Formats.time(row.firstSeen()),
                                            Formats.time(row.lastSeen()))));
                });
    }

    private TableColumn<GroupRow, GroupRow> assignee() {
        return column(
                "groups.column.assignee",
                84,
                Comparator.comparing(GroupRow::assignee, Comparator.nullsLast(String::compareTo)),
                (cell, row) -> cell.setText(row.assignee()));
    }

    private TableColumn<GroupRow, GroupRow> labels() {
        return column(
                "groups.column.labels",
                100,
                Comparator.comparing(row -> String.join(" ", row.labels())),
                (cell, row) -> cell.setText(String.join("  ", row.labels())));
    }

    private static TableColumn<GroupRow, GroupRow> hidden(TableColumn<GroupRow, GroupRow> column) {
        LayoutMemory.hide(column, true);
        return column;
    }

    private TableColumn<GroupRow, GroupRow> number(
            String key, double width, Comparator<GroupRow> order, Function<GroupRow, String> text) {
        TableColumn<GroupRow, GroupRow> column =
                column(
                        key,
                        width,
                        order,
                        (cell, row) -> {
                            cell.setAlignment(Pos.CENTER_RIGHT);
                            cell.setText(text.apply(row));
                        },
                        "number");
        column.getStyleClass().add("number");
        column.setSortType(TableColumn.SortType.DESCENDING);
        return column;
    }

    private TableColumn<GroupRow, GroupRow> column(
            String key,
            double width,
            Comparator<GroupRow> order,
            BiConsumer<TableCell<GroupRow, GroupRow>, GroupRow> show,
            String... cellStyles) {
        TableColumn<GroupRow, GroupRow> column = new TableColumn<>(texts.get(key));
        column.setId(key.replace("groups.column.", ""));
        column.setPrefWidth(width);
        column.setMinWidth(Math.min(width, LEAST_WIDTH.getOrDefault(column.getId(), 100.0)));
        column.setMaxWidth(MOST_WIDTH.getOrDefault(column.getId(), Double.MAX_VALUE));
        column.setComparator(order);
        column.setCellValueFactory(features -> new ReadOnlyObjectWrapper<>(features.getValue()));
        column.setCellFactory(any -> new GroupCell(show, cellStyles));
        return column;
    }

    /** A cell that shows one aspect of a group. */
    private static final class GroupCell extends TableCell<GroupRow, GroupRow> {
        private final BiConsumer<TableCell<GroupRow, GroupRow>, GroupRow> show;

        /**
         * @param styles of the cell whatever it shows: changing them has all its style worked out
         */
        GroupCell(BiConsumer<TableCell<GroupRow, GroupRow>, GroupRow> show, String... styles) {
            this.show = show;
            getStyleClass().addAll(styles);
        }

        @Override
        protected void updateItem(@Nullable GroupRow row, boolean empty) {
            super.updateItem(row, empty);
            setText(null);
            setGraphic(null);
            setTooltip(null);
            setAccessibleText(null);
            if (row != null && !empty) {
                show.accept(this, row);
            }
        }
    }
}
