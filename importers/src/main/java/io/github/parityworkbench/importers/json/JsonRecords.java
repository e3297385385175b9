package io.github.parityworkbench.importers.json;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * Splits a stream into JSON records, whether they stand one a line, spread over lines one after the
 * other, or in an array; which, is told from its beginning.
 */
public final class JsonRecords implements Records {
    private static final int LOOK_AHEAD = 1 << 18;

    private final ByteWindow window;
    private final int maximum;
    private final int depth;

    /**
     * @param maximum bytes in one record; a longer one is {@linkplain RecordHandler#unreadable
     *     unreadable}
     * @param depth how deep a record may nest
     */
    public JsonRecords(InputStream in, int maximum, int depth) {
        this.window = new ByteWindow(in, Math.max(maximum, LOOK_AHEAD));
        this.maximum = maximum;
        this.depth = depth;
    }

    /** Whether the records of a source that begins so stand one a line. */
    public static boolean areLines(byte[] head, int depth) {
        JsonRecords records = new JsonRecords(new ByteArrayInputStream(head), head.length, depth);
        try {
            records.skipByteOrderMark();
            return !records.spansLines();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Override
    public void read(RecordHandler handler) throws IOException {
        skipByteOrderMark();
        if (spansLines()) {
            new JsonValues(window, maximum, depth, handler).read();
        } else {
            new JsonLines(window, maximum, handler).read();
        }
    }

    @Override
    public long position() {
        return window.offset() + window.length();
    }

    /** Whether a byte may stand between records. */
    public static boolean isBlank(byte c) {
        return JsonLines.isBlank(c);
    }

    /** What is to be said of a record that is longer than it may be. */
    public static String tooLong(int maximum) {
        return JsonLines.tooLong(maximum);
    }

    private void skipByteOrderMark() throws IOException {
        window.moreThan(ByteOrderMark.LENGTH - 1);
        window.drop(ByteOrderMark.length(window.bytes(), window.start(), window.end()));
    }

    /**
     * Whether records are not one a line: it begins with an array, its first value goes on behind a
     * line feed, validly as far as can be seen, or an object follows on the same line.
     */
    private boolean spansLines() throws IOException {
        JsonScanner scanner = new JsonScanner(depth);
        do {
            int first = firstNonBlank();
            if (first < window.end()) {
                if (window.bytes()[first] == '[') {
                    return true;
                }
                try {
                    scanner.reset(window.bytes(), first, window.end()).skipValue();
                    return hasLineFeed(first, scanner.position()) || isObjectAt(scanner.position());
                } catch (MalformedJsonException broken) {
                    if (!broken.unfinished()) {
                        return false;
                    }
                }
            }
        } while (window.length() < LOOK_AHEAD && window.more());
        return hasLineFeed(firstNonBlank(), window.end());
    }

    private int firstNonBlank() {
        int at = window.start();
        while (at < window.end() && JsonLines.isBlank(window.bytes()[at])) {
            at++;
        }
        return at;
    }

    /** Whether an object stands there behind blanks but for a line feed. */
    private boolean isObjectAt(int position) {
        int at = position;
        byte[] bytes = window.bytes();
        while (at < window.end() && bytes[at] != '\n' && JsonLines.isBlank(bytes[at])) {
            at++;
        }
        return at < window.end() && bytes[at] == '{';
    }

    private boolean hasLineFeed(int from, int to) {
        for (int i = from; i < to; i++) {
            if (window.bytes()[i] == '\n') {
                return true;
            }
        }
        return false;
    }
}
