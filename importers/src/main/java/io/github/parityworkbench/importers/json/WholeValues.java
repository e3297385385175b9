package io.github.parityworkbench.importers.json;

import io.github.parityworkbench.diff.JsonText;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The JSON objects and arrays that stand one after the other in a stream, each as one record, an
 * array too. Told apart by their brackets; what stands between them belongs to the next one.
 */
public final class WholeValues implements Records {
    private static final int MOST_SAMPLES = 16;

    private final InputStream in;
    private final int maximum;
    private final ByteArrayOutputStream value = new ByteArrayOutputStream();
    private final Brackets brackets = new Brackets();
    private long position;
    private long line = 1;
    private long start;
    private long startLine;
    private boolean tooLong;

    /**
     * @param maximum bytes in one value; a longer one is {@linkplain RecordHandler#unreadable
     *     unreadable}
     */
    public WholeValues(InputStream in, int maximum) {
        this.in = new BufferedInputStream(in, 1 << 16);
        this.maximum = maximum;
    }

    /** The first whole values, as far as they are valid; a broken one ends the sample. */
    public static List<JsonText> sample(byte[] head) {
        List<JsonText> values = new ArrayList<>();
        try {
            new WholeValues(new ByteArrayInputStream(head), head.length + 1)
                    .read(
                            new RecordHandler() {
                                @Override
                                public void record(byte[] record, long line, long offset) {
                                    if (values.size() < MOST_SAMPLES
                                            && EmbeddedJson.isValid(
                                                    record, JsonScanner.MAXIMUM_DEPTH)) {
                                        values.add(JsonText.of(record));
                                    }
                                }

                                @Override
                                public void unreadable(String reason, long line, long offset) {}
                            });
        } catch (IOException impossible) {
            throw new UncheckedIOException("an array in memory cannot fail", impossible);
        }
        return values;
    }

    /**
     * Makes sure that a record is one value, and no member of it there twice.
     *
     * @throws MalformedJsonException if it is not
     */
    public static void check(byte[] record, int depth) {
        JsonScanner scanner = new JsonScanner(depth).reset(record, 0, record.length);
        if (scanner.peek() == '{') {
            JsonMembers.strict(record, depth);
            return;
        }
        scanner.skipValue();
        scanner.finish();
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public void read(RecordHandler handler) throws IOException {
        for (int c = in.read(); c >= 0; c = in.read()) {
            position++;
            if (isBetween(c)) {
                line += c == '\n' ? 1 : 0;
                continue;
            }
            if (value.size() == 0 && !tooLong) {
                start = position - 1;
                startLine = line;
            }
            line += c == '\n' ? 1 : 0;
            keep(c);
            if (brackets.take(c) || (c == '\n' && brackets.outside())) {
                hand(handler);
            }
        }
        if (value.size() > 0 || tooLong) {
            hand(handler);
        }
    }

    /** Whether it is blank, or of a byte order mark, in front of a value. */
    private boolean isBetween(int c) {
        return value.size() == 0
                && !tooLong
                && (JsonLines.isBlank((byte) c) || c == 0xef || c == 0xbb || c == 0xbf);
    }

    private void keep(int c) {
        if (value.size() < maximum && !tooLong) {
            value.write(c);
        } else {
            tooLong = true;
            value.reset();
        }
    }

    private void hand(RecordHandler handler) {
        if (tooLong) {
            handler.unreadable(JsonLines.tooLong(maximum), startLine, start);
        } else {
            handler.record(value.toByteArray(), startLine, start);
        }
        value.reset();
        tooLong = false;
        brackets.reset();
    }
}
