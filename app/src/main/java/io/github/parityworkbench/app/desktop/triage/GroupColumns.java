package io.github.parityworkbench.app.desktop.triage;

import io.github.parityworkbench.app.desktop.mark.KindLabel;
import io.github.parityworkbench.app.desktop.mark.StatusLabel;
import io.github.parityworkbench.app.desktop.settings.LayoutMemory;
import io.github.parityworkbench.app.desktop.text.Formats;
import io.github.parityworkbench.app.desktop.text.Texts;
import io.github.parityworkbench.localdb.GroupRow;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TableColumn;
import org.jspecify.annotations.Nullable;

/** The columns of the table of groups. */
final class GroupColumns {
    /** In pixels: the widths are for that. */
    private static final double SIZE_OF_TEXT = 13;

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
                    78.0,
                    "trend",
                    72.0,
                    "assignee",
                    80.0,
                    "ticket",
                    66.0,
                    "status",
                    128.0);

    private static final double STANDARD_LEAST_WIDTH = 98;

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
    private final TableColumn<GroupRow, ?> path;
    private final List<TableColumn<GroupRow, ?>> all;

    GroupColumns(Texts texts, Function<GroupRow, Trend> trends) {
        this.texts = texts;
        this.trends = trends;
        path = makePath();
        all =
                List.of(
                        kind(),
                        path,
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
        fit(SIZE_OF_TEXT);
    }

    /** The one that gains most by more room; it is always shown. */
    TableColumn<GroupRow, ?> path() {
        return path;
    }

    List<TableColumn<GroupRow, ?>> all() {
        return all;
    }

    /**
     * Lets no column be narrower or wider than is of use, in whole pixels: parts of them would be
     * more together than the table is wide.
     *
     * @param size of the text, in pixels
     */
    void fit(double size) {
        double scale = size / SIZE_OF_TEXT;
        for (TableColumn<GroupRow, ?> column : all) {
            String id = column.getId();
            column.setMaxWidth(
                    MOST_WIDTH.containsKey(id)
                            ? Math.rint(scale * MOST_WIDTH.get(id))
                            : Double.MAX_VALUE);
            column.setMinWidth(
                    Math.rint(scale * LEAST_WIDTH.getOrDefault(id, STANDARD_LEAST_WIDTH)));
        }
    }

    private TableColumn<GroupRow, GroupRow> kind() {
        return column(
                "groups.column.kind",
                96,
                Comparator.comparing(row -> row.key().kind()),
                () -> {
                    KindLabel label = new KindLabel(texts);
                    return new GroupCell((cell, row) -> label.show(row.key().kind())).with(label);
                });
    }

    private TableColumn<GroupRow, GroupRow> makePath() {
        return column(
                "groups.column.path",
                180,
                Comparator.comparing(row -> row.key().path().toString()),
                () -> {
                    GroupCell path =
                            new GroupCell((cell, row) -> cell.setText(row.key().place()), "code");
                    path.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
                    return path.withHint(row -> row.key().endpoint() + "\n" + row.key().place());
                });
    }

    private TableColumn<GroupRow, GroupRow> endpoint() {
        Function<GroupRow, String> name = row -> Formats.oneLine(row.key().endpoint().name());
        return column(
                "groups.column.endpoint",
                170,
                Comparator.comparing(row -> row.key().endpoint()),
                () -> text(name).withHint(name));
    }

    private TableColumn<GroupRow, GroupRow> cause() {
        return column(
                "groups.column.cause",
                142,
                Comparator.comparing(GroupRow::cause),
                () -> text(row -> row.cause().label()).withHint(row -> row.cause().explanation()));
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
                128,
                Comparator.comparing(GroupRow::status),
                () -> {
                    StatusLabel label = new StatusLabel();
                    return new GroupCell((cell, row) -> label.show(row.status())).with(label);
                });
    }

    private TableColumn<GroupRow, GroupRow> ticket() {
        return column(
                "groups.column.ticket",
                70,
                Comparator.comparing(GroupRow::ticket, Comparator.nullsLast(String::compareTo)),
                () -> text(GroupRow::ticket));
    }

    private TableColumn<GroupRow, GroupRow> trend() {
        return column(
                "groups.column.trend",
                78,
                Comparator.comparing(row -> trends.apply(row).direction()),
                () -> {
                    Sparkline line = new Sparkline();
                    return new GroupCell(
                                    (cell, row) -> {
                                        Trend trend = trends.apply(row);
                                        line.show(trend);
                                        cell.setAccessibleText(texts.of(trend.direction()));
                                    })
                            .with(line)
                            .withHint(this::trendInWords);
                });
    }

    private String trendInWords(GroupRow row) {
        return texts.get(
                "groups.trend",
                texts.of(trends.apply(row).direction()),
                Formats.time(row.firstSeen()),
                Formats.time(row.lastSeen()));
    }

    private TableColumn<GroupRow, GroupRow> assignee() {
        return column(
                "groups.column.assignee",
                84,
                Comparator.comparing(GroupRow::assignee, Comparator.nullsLast(String::compareTo)),
                () -> text(GroupRow::assignee));
    }

    private TableColumn<GroupRow, GroupRow> labels() {
        return column(
                "groups.column.labels",
                100,
                Comparator.comparing(row -> String.join(" ", row.labels())),
                () -> text(row -> String.join("  ", row.labels())));
    }

    private static TableColumn<GroupRow, GroupRow> hidden(TableColumn<GroupRow, GroupRow> column) {
        LayoutMemory.hide(column, true);
        return column;
    }

    private TableColumn<GroupRow, GroupRow> number(
            String key, double width, Comparator<GroupRow> order, Function<GroupRow, String> text) {
        TableColumn<GroupRow, GroupRow> column =
                column(key, width, order, () -> text(text, "number"));
        column.getStyleClass().add("number");
        column.setSortType(TableColumn.SortType.DESCENDING);
        return column;
    }

    private TableColumn<GroupRow, GroupRow> column(
            String key, double width, Comparator<GroupRow> order, Supplier<GroupCell> cells) {
        TableColumn<GroupRow, GroupRow> column = new TableColumn<>(texts.get(key));
        column.setId(key.replace("groups.column.", ""));
        column.setPrefWidth(width);
        column.setComparator(order);
        column.setCellValueFactory(features -> new ReadOnlyObjectWrapper<>(features.getValue()));
        column.setCellFactory(any -> cells.get());
        return column;
    }

    private static GroupCell text(Function<GroupRow, @Nullable String> text, String... styles) {
        return new GroupCell((cell, row) -> cell.setText(text.apply(row)), styles);
    }
}
