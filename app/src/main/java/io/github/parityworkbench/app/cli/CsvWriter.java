package io.github.parityworkbench.app.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Prints a listing as CSV by RFC 4180, with a heading; null is an empty field. */
final class CsvWriter {
    private static final String END_OF_LINE = "\r\n";

    private CsvWriter() {}

    static <R> void write(Listing<R> listing, List<R> rows, PrintStream out) {
        out.print(line(listing, column -> column.name()));
        for (R row : rows) {
            out.print(line(listing, column -> column.value().apply(row)));
        }
    }

    private static <R> String line(
            Listing<R> listing, Function<Column<R>, @Nullable Object> valueOf) {
        return listing.columns().stream()
                .map(column -> field(valueOf.apply(column)))
                .collect(Collectors.joining(",", "", END_OF_LINE));
    }

    /**
     * Quoted where the text needs it, or where a spreadsheet would take it for a formula: paths and
     * values come from logs, and a log may come from anywhere.
     */
    private static String field(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        String text = Column.text(value);
        boolean formula = !(value instanceof Number) && text.matches("(?s)[=+\\-@\\t\\r].*");
        if (formula) {
            text = "'" + text;
        }
        return text.matches("(?s).*[\",\\r\\n].*") || formula
                ? '"' + text.replace("\"", "\"\"") + '"'
                : text;
    }
}
