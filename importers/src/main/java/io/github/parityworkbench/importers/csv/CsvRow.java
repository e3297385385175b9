package io.github.parityworkbench.importers.csv;

import io.github.parityworkbench.importers.json.ByteOrderMark;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The cells of a row while it is read; beyond what it may have, nothing more is kept. */
final class CsvRow {
    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    /** How many cells a row may have. */
    static final int MOST_CELLS = 1 << 16;

    private final int maximum;
    private final List<byte @Nullable []> cells = new ArrayList<>();
    private final ByteArrayOutputStream cell = new ByteArrayOutputStream();
    private long length;
    private boolean tooMany;

    CsvRow(int maximum) {
        this.maximum = maximum;
    }

    void clear() {
        cells.clear();
        cell.reset();
        length = 0;
        tooMany = false;
    }

    void add(int c) {
        if (++length <= maximum) {
            cell.write(c);
        }
    }

    /** Closes the cell; an empty one counts as none unless it was quoted. */
    void endCell(boolean quoted) {
        tooMany = cells.size() == MOST_CELLS;
        if (!tooMany) {
            cells.add(cell.size() == 0 && !quoted ? null : cell.toByteArray());
        }
        cell.reset();
    }

    boolean tooLong() {
        return length > maximum;
    }

    boolean hasTooManyCells() {
        return tooMany;
    }

    boolean isBlank() {
        return cells.stream().allMatch(c -> c == null);
    }

    int size() {
        return cells.size();
    }

    /** The names in this row; a column without one is called by its number. */
    List<byte[]> names() {
        List<byte[]> names = new ArrayList<>();
        for (byte[] name : cells) {
            String number = "column" + (names.size() + 1);
            names.add(name == null ? number.getBytes(StandardCharsets.US_ASCII) : name);
        }
        return names;
    }

    /** Whether it is the row of names once more, as where tables were put together. */
    boolean repeats(List<byte[]> names) {
        for (int i = 0; i < cells.size(); i++) {
            byte[] cell = cells.get(i);
            int mark = cell == null || i > 0 ? 0 : ByteOrderMark.length(cell);
            byte[] name = names.get(i);
            if (cell == null || !Arrays.equals(cell, mark, cell.length, name, 0, name.length)) {
                return false;
            }
        }
        return cells.size() == names.size();
    }

    byte[] toJson(List<byte[]> names) {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        json.write('{');
        for (int i = 0; i < cells.size(); i++) {
            byte[] value = cells.get(i);
            if (value != null) {
                if (json.size() > 1) {
                    json.write(',');
                }
                quote(names.get(i), json);
                json.write(':');
                quote(value, json);
            }
        }
        json.write('}');
        return json.toByteArray();
    }

    private static void quote(byte[] text, ByteArrayOutputStream json) {
        json.write('"');
        for (byte c : text) {
            if (c == '"' || c == '\\') {
                json.write('\\');
                json.write(c);
            } else if (c >= 0 && c < ' ') {
                json.writeBytes("\\u00".getBytes(StandardCharsets.US_ASCII));
                json.write(HEX[c >> 4]);
                json.write(HEX[c & 0xf]);
            } else {
                json.write(c);
            }
        }
        json.write('"');
    }
}
