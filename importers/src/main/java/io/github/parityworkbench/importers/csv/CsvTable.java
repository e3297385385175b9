package io.github.parityworkbench.importers.csv;

import io.github.parityworkbench.diff.JsonText;
import io.github.parityworkbench.importers.json.RecordHandler;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Recognises tables, and their delimiter, by the first line. */
public final class CsvTable {
    private static final String DELIMITERS = ",;\t|";
    private static final int MOST_ROWS = 32;

    private CsvTable() {}

    /** What stands between the cells; empty where the first line is that of no table. */
    public static Optional<Character> delimiter(String firstLine) {
        return DELIMITERS
                .chars()
                .filter(c -> firstLine.indexOf(c) >= 0)
                .boxed()
                .max(Comparator.comparingLong(c -> count(firstLine, c)))
                .map(c -> (char) (int) c);
    }

    private static long count(String text, int c) {
        return text.chars().filter(each -> each == c).count();
    }

    /** The first rows as JSON objects; the last one may be cut off. */
    public static List<JsonText> records(byte[] head, char delimiter) {
        List<JsonText> records = new ArrayList<>();
        RecordHandler collector =
                new RecordHandler() {
                    @Override
                    public void record(byte[] record, long line, long offset) {
                        if (records.size() < MOST_ROWS) {
                            records.add(JsonText.of(record));
                        }
                    }

                    @Override
                    public void unreadable(String reason, long line, long offset) {
                        // The reading itself will tell.
                    }
                };
        try {
            new CsvRecords(new ByteArrayInputStream(head), delimiter, head.length + 1)
                    .read(collector);
        } catch (IOException impossible) {
            throw new UncheckedIOException("an array in memory cannot fail", impossible);
        }
        return records;
    }
}
