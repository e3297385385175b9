package io.github.parityworkbench.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Rows of one kind that can be printed as a table, JSON or CSV.
 *
 * @param section the heading under which a table puts a row, null for a table without sections
 * @param emptySentence what to say instead of an empty table
 */
record Listing<R>(
        List<Column<R>> columns, @Nullable Function<R, String> section, String emptySentence) {
    Listing {
        columns = List.copyOf(columns);
    }

    /**
     * Prints the rows; an empty table is a sentence, empty JSON {@code []}, empty CSV a heading.
     */
    void print(Console console, OutputFormat format, List<R> rows) {
        switch (format) {
            case table -> {
                if (rows.isEmpty()) {
                    console.println(emptySentence);
                } else {
                    new TableWriter<>(this, console).write(rows);
                }
            }
            case json -> JsonWriter.write(this, rows, console.out());
            case csv -> CsvWriter.write(this, rows, console.out());
        }
    }

    /** The same columns behind another one, over rows that hold those of this listing. */
    <T> Listing<T> behind(Column<T> first, Function<T, R> row, String emptySentence) {
        List<Column<T>> all = new ArrayList<>();
        all.add(first);
        columns.forEach(column -> all.add(column.of(row)));
        return new Listing<>(all, section == null ? null : section.compose(row), emptySentence);
    }
}
