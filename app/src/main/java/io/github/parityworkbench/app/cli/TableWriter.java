package io.github.parityworkbench.app.cli;

import io.github.parityworkbench.app.cli.Column.Shape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Prints a listing as a table that fits the console. */
final class TableWriter<R> {
    private static final String GAP = "  ";
    private static final int NARROWEST_CUT = 12;
    private static final int COMFORTABLE_CUT = 26;

    private final Console console;
    private final Listing<R> listing;
    private List<Column<R>> columns;

    TableWriter(Listing<R> listing, Console console) {
        this.listing = listing;
        this.console = console;
        this.columns = listing.columns().stream().filter(c -> c.heading() != null).toList();
    }

    void write(List<R> rows) {
        leaveOutWhatDoesNotFit(rows);
        List<List<String>> texts = rows.stream().map(this::texts).toList();
        int[] widths = widths(texts);
        List<String> headings = columns.stream().map(c -> String.valueOf(c.heading())).toList();
        console.println(console.paint(Ink.BOLD, line(headings, widths)));
        Function<R, String> section = listing.section();
        if (section == null) {
            texts.forEach(row -> console.println(line(row, widths)));
            return;
        }
        Map<String, List<List<String>>> sections = new LinkedHashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            sections.computeIfAbsent(
                            TextWidth.oneLine(section.apply(rows.get(i))), s -> new ArrayList<>())
                    .add(texts.get(i));
        }
        sections.forEach(
                (title, lines) -> {
                    console.println();
                    console.println(
                            console.paint(Ink.CYAN, TextWidth.cutMiddle(title, console.columns())));
                    lines.forEach(row -> console.println(line(row, widths)));
                });
    }

    /** Leaves columns out that a narrow table can do without, so that paths stay readable. */
    private void leaveOutWhatDoesNotFit(List<R> rows) {
        int[] widths = widths(rows.stream().map(this::texts).toList());
        for (int i = widths.length - 1; i >= 0; i--) {
            if (isLeftOut(columns.get(i), widths)) {
                List<Column<R>> fewer = new ArrayList<>(columns);
                fewer.remove(i);
                columns = List.copyOf(fewer);
                widths = widths(rows.stream().map(this::texts).toList());
            }
        }
    }

    /** Numbers give their room to paths; words only where the table does not fit at all. */
    private boolean isLeftOut(Column<R> column, int[] widths) {
        int room = console.columns() - total(widths);
        return switch (column.shape()) {
            case EXTRA_NUMBER -> room < 0 || (room == 0 && hasNarrowCut(widths));
            case EXTRA_WORD -> room < 0;
            default -> false;
        };
    }

    private static int total(int[] widths) {
        return IntStream.of(widths).sum() + GAP.length() * (widths.length - 1);
    }

    private boolean hasNarrowCut(int[] widths) {
        return IntStream.range(0, widths.length)
                .anyMatch(i -> canBeCut(columns.get(i)) && widths[i] < COMFORTABLE_CUT);
    }

    private static boolean canBeCut(Column<?> column) {
        return column.shape() == Shape.PATH || column.shape() == Shape.SENTENCE;
    }

    private List<String> texts(R row) {
        return columns.stream().map(c -> TextWidth.oneLine(c.text().apply(row))).toList();
    }

    private int[] widths(List<List<String>> texts) {
        int[] widths = new int[columns.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = TextWidth.of(String.valueOf(columns.get(i).heading()));
            for (List<String> row : texts) {
                widths[i] = Math.max(widths[i], TextWidth.of(row.get(i)));
            }
        }
        int excess = total(widths) - console.columns();
        while (excess > 0) {
            int widest = widestThatCanBeCut(widths);
            if (widest < 0) {
                break;
            }
            widths[widest]--;
            excess--;
        }
        return widths;
    }

    private int widestThatCanBeCut(int[] widths) {
        int widest = -1;
        for (int i = 0; i < widths.length; i++) {
            if (canBeCut(columns.get(i))
                    && widths[i] > NARROWEST_CUT
                    && (widest < 0 || widths[i] > widths[widest])) {
                widest = i;
            }
        }
        return widest;
    }

    private String line(List<String> cells, int[] widths) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            String cell = cells.get(i);
            parts.add(
                    switch (columns.get(i).shape()) {
                        case NUMBER, EXTRA_NUMBER -> TextWidth.padStart(cell, widths[i]);
                        case WORD, EXTRA_WORD -> TextWidth.padEnd(cell, widths[i]);
                        case PATH ->
                                TextWidth.padEnd(TextWidth.cutMiddle(cell, widths[i]), widths[i]);
                        case SENTENCE ->
                                TextWidth.padEnd(TextWidth.cutEnd(cell, widths[i]), widths[i]);
                    });
        }
        return parts.stream().collect(Collectors.joining(GAP)).stripTrailing();
    }
}
