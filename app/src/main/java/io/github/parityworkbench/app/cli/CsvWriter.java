package io.github.parityworkbench.app.cli;

import io.github.parityworkbench.app.export.Csv;
import java.io.PrintStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Prints a listing as CSV, with a heading; null is an empty field. */
final class CsvWriter {
    private CsvWriter() {}

    static <R> void write(Listing<R> listing, List<R> rows, PrintStream out) {
        out.print(Csv.line(listing.columns().stream().map(Column::name).toList()));
        for (R row : rows) {
            out.print(
                    Csv.line(
                            listing.columns().stream()
                                    .map(column -> text(column.value().apply(row)))
                                    .toList()));
        }
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : Column.text(value);
    }
}
