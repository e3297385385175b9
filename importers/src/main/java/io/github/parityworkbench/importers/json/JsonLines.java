package io.github.parityworkbench.importers.json;

import java.io.IOException;

/** Splits a stream into its lines; one that is too long is passed over in bounded memory. */
final class JsonLines {
    private final ByteWindow window;
    private final int maximum;
    private final RecordHandler handler;
    private long line = 1;

    JsonLines(ByteWindow window, int maximum, RecordHandler handler) {
        this.window = window;
        this.maximum = maximum;
        this.handler = handler;
    }

    void read() throws IOException {
        int searched = 0;
        while (true) {
            int newline = newline(searched);
            if (newline >= 0) {
                hand(newline);
                window.drop(newline + 1);
                line++;
                searched = 0;
            } else if (window.length() > maximum) {
                passOver();
                searched = 0;
            } else {
                searched = window.length();
                if (!window.more()) {
                    hand(searched);
                    return;
                }
            }
        }
    }

    /** How far into the window the next line feed is, -1 if there is none. */
    private int newline(int searched) {
        int start = window.start();
        int feed = LineFeeds.next(window.bytes(), start + searched, window.end());
        return feed < 0 ? -1 : feed - start;
    }

    private void hand(int length) {
        byte[] bytes = window.bytes();
        int from = window.start();
        int to = from + length;
        from += ByteOrderMark.length(bytes, from, to);
        while (from < to && isBlank(bytes[from])) {
            from++;
        }
        while (to > from && isBlank(bytes[to - 1])) {
            to--;
        }
        if (to - from > maximum) {
            handler.unreadable(tooLong(maximum), line, window.offset());
        } else if (from < to) {
            long offset = window.offset() + from - window.start();
            handler.record(window.copy(from, to), line, offset);
        }
    }

    private void passOver() throws IOException {
        handler.unreadable(tooLong(maximum), line, window.offset());
        int newline = newline(0);
        while (newline < 0) {
            window.drop(window.length());
            if (!window.more()) {
                return;
            }
            newline = newline(0);
        }
        window.drop(newline + 1);
        line++;
    }

    static boolean isBlank(byte c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t';
    }

    static String tooLong(int maximum) {
        return "the record is longer than " + maximum + " bytes";
    }
}
