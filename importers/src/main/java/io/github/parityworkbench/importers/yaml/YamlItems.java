package io.github.parityworkbench.importers.yaml;

import io.github.parityworkbench.importers.ReadLimits;
import io.github.parityworkbench.importers.json.ByteOrderMark;
import io.github.parityworkbench.importers.json.JsonRecords;
import io.github.parityworkbench.importers.json.RecordHandler;
import io.github.parityworkbench.importers.json.Records;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * The elements of a list that YAML documents have at their top, one below the other behind dashes.
 * They are told apart by the indentation of the dashes, before any is parsed: a broken one is
 * unreadable, and those behind it are read.
 */
public final class YamlItems implements Records {
    private final InputStream in;
    private final String list;
    private final ReadLimits limits;
    private final Pattern start;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private final ByteArrayOutputStream item = new ByteArrayOutputStream();
    private boolean lineTooLong;
    private boolean itemTooLong;
    private long position;
    private long number;
    private long lineStart;
    private long itemNumber;
    private long itemStart;
    private boolean inList;
    private boolean found;
    private int indent = -1;

    /**
     * @param list the member of each document that holds the records
     */
    public YamlItems(InputStream in, String list, ReadLimits limits) {
        this.in = new BufferedInputStream(in, 1 << 16);
        this.list = list;
        this.limits = limits;
        this.start = start(list);
    }

    /** Whether documents that begin so have the list in this form. */
    public static boolean areIn(byte[] head, String list) {
        return start(list).matcher(new String(head, StandardCharsets.ISO_8859_1)).find();
    }

    private static Pattern start(String list) {
        return Pattern.compile("(?m)^[\"']?" + Pattern.quote(list) + "[\"']?:[ \\t]*(#.*)?\\r?$");
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public void read(RecordHandler handler) throws IOException {
        while (readLine()) {
            take(handler);
            number++;
        }
        endItem(handler);
        if (!found) {
            handler.unreadable(YamlRecords.noList(list), 1, 0);
        }
    }

    /** Reads up to behind the next line feed; false at the end. */
    private boolean readLine() throws IOException {
        line.reset();
        lineTooLong = false;
        lineStart = position;
        int c = in.read();
        while (c >= 0) {
            position++;
            if (line.size() <= limits.recordBytes()) {
                line.write(c);
            } else {
                lineTooLong = true;
            }
            if (c == '\n') {
                return true;
            }
            c = in.read();
        }
        return position > lineStart;
    }

    private void take(RecordHandler handler) {
        byte[] bytes = line.toByteArray();
        int at = number == 0 ? ByteOrderMark.length(bytes) : 0;
        int blanks = 0;
        while (at + blanks < bytes.length && bytes[at + blanks] == ' ') {
            blanks++;
        }
        boolean empty = at + blanks == bytes.length || JsonRecords.isBlank(bytes[at + blanks]);
        if (!inList) {
            inList =
                    start.matcher(
                                    new String(
                                            bytes,
                                            at,
                                            bytes.length - at,
                                            StandardCharsets.ISO_8859_1))
                            .find();
            found |= inList;
            indent = -1;
        } else if (!empty && isDash(bytes, at + blanks) && (indent < 0 || blanks == indent)) {
            endItem(handler);
            indent = blanks;
            itemNumber = number + 1;
            itemStart = lineStart;
            keep(bytes);
        } else if (!empty && bytes[at + blanks] != '#' && blanks <= Math.max(indent, 0)) {
            endItem(handler);
            inList = false;
            take(handler);
        } else if (itemNumber > 0) {
            keep(bytes);
        }
    }

    private static boolean isDash(byte[] bytes, int at) {
        return bytes[at] == '-' && (at + 1 == bytes.length || JsonRecords.isBlank(bytes[at + 1]));
    }

    private void keep(byte[] bytes) {
        if (lineTooLong || item.size() + bytes.length > limits.recordBytes()) {
            itemTooLong = true;
            item.reset();
        } else if (!itemTooLong) {
            item.writeBytes(bytes);
        }
    }

    private void endItem(RecordHandler handler) {
        if (itemNumber == 0) {
            return;
        }
        if (itemTooLong) {
            handler.unreadable(JsonRecords.tooLong(limits.recordBytes()), itemNumber, itemStart);
        } else {
            parse(handler);
        }
        item.reset();
        itemTooLong = false;
        itemNumber = 0;
    }

    /** Parses the item as the only one of a document, one line below the list's name. */
    private void parse(RecordHandler handler) {
        byte[] name = (list + ":\n").getBytes(StandardCharsets.UTF_8);
        byte[] document = new byte[name.length + item.size()];
        System.arraycopy(name, 0, document, 0, name.length);
        System.arraycopy(item.toByteArray(), 0, document, name.length, item.size());
        long lineBefore = itemNumber - 2;
        long placeBefore = itemStart - name.length;
        RecordHandler placed =
                new RecordHandler() {
                    @Override
                    public void record(byte[] record, long line, long offset) {
                        handler.record(record, lineBefore + line, placeBefore + offset);
                    }

                    @Override
                    public void unreadable(String reason, long line, long offset) {
                        handler.unreadable(
                                reason,
                                Math.max(itemNumber, lineBefore + line),
                                Math.max(itemStart, placeBefore + offset));
                    }
                };
        try {
            YamlRecords.item(new ByteArrayInputStream(document), list, limits).read(placed);
        } catch (IOException impossible) {
            throw new UncheckedIOException("an array in memory cannot fail", impossible);
        }
    }
}
