package io.github.parityworkbench.importers.csv;

import io.github.parityworkbench.importers.json.RecordHandler;
import io.github.parityworkbench.importers.json.Records;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * Splits a table (RFC 4180; comma, semicolon, tab or bar) into its rows, each as a JSON object of
 * strings under the names in the first row. An empty cell without quotes gives no member; the row
 * of names counts nowhere, though it stands there again where tables were put together.
 */
public final class CsvRecords implements Records {
    private static final int END = -1;
    private static final int BYTE_ORDER_MARK = 0xef;

    private final InputStream in;
    private final int maximum;
    private final char delimiter;
    private long position;
    private long line = 1;
    private int next;

    /**
     * @param delimiter what stands between cells
     * @param maximum bytes in one row; a longer one is {@linkplain RecordHandler#unreadable
     *     unreadable}
     */
    public CsvRecords(InputStream in, char delimiter, int maximum) {
        this.in = new BufferedInputStream(in, 1 << 16);
        this.maximum = maximum;
        this.delimiter = delimiter;
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public void read(RecordHandler handler) throws IOException {
        advance();
        if (next == BYTE_ORDER_MARK) {
            advance();
            advance();
            advance();
        }
        CsvRow header = new CsvRow(maximum);
        readRow(header);
        List<byte[]> names = header.names();
        CsvRow row = new CsvRow(maximum);
        while (next != END) {
            long startLine = line;
            long start = position - 1;
            row.clear();
            boolean closed = readRow(row);
            if (!closed) {
                handler.unreadable("the row ends in the middle of a quoted cell", startLine, start);
            } else if (row.tooLong()) {
                handler.unreadable(
                        "the row is longer than " + maximum + " bytes", startLine, start);
            } else if (row.hasTooManyCells()) {
                handler.unreadable(
                        "the row has more than " + CsvRow.MOST_CELLS + " cells", startLine, start);
            } else if (row.size() > names.size()) {
                handler.unreadable("the row has more cells than the first one", startLine, start);
            } else if (!row.isBlank() && !row.repeats(names)) {
                handler.record(row.toJson(names), startLine, start);
            }
        }
    }

    /** Reads a row and the line feed behind it; false where the source ends inside of quotes. */
    private boolean readRow(CsvRow row) throws IOException {
        while (true) {
            boolean quoted = next == '"';
            if (quoted && !readQuoted(row)) {
                return false;
            }
            while (next != END && next != delimiter && next != '\n') {
                if (next != '\r') {
                    row.add(next);
                }
                advance();
            }
            row.endCell(quoted);
            boolean last = next != delimiter;
            advance();
            if (last) {
                return true;
            }
        }
    }

    private boolean readQuoted(CsvRow row) throws IOException {
        advance();
        while (next != END) {
            if (next == '"') {
                advance();
                if (next != '"') {
                    return true;
                }
            }
            row.add(next);
            advance();
        }
        return false;
    }

    private void advance() throws IOException {
        if (next == '\n') {
            line++;
        }
        next = in.read();
        position++;
    }
}
