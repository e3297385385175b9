package io.github.parityworkbench.importers.json;

import java.io.IOException;

/**
 * Splits a stream into JSON values that may span lines: one, many after each other, or the elements
 * of an array. Behind a broken one it goes on where a next one seems to start.
 */
final class JsonValues {
    private final ByteWindow window;
    private final int maximum;
    private final JsonScanner scanner;
    private final RecordHandler handler;
    private long line = 1;
    private int indent;
    private boolean firstOnLine = true;
    private boolean inArray;

    JsonValues(ByteWindow window, int maximum, int depth, RecordHandler handler) {
        this.window = window;
        this.maximum = maximum;
        this.scanner = new JsonScanner(depth);
        this.handler = handler;
    }

    void read() throws IOException {
        while (skipBetween()) {
            readValue();
        }
        if (inArray) {
            handler.unreadable("the array of records does not end", line, window.offset());
        }
    }

    /** Passes over what stands between values; false at the end of the stream. */
    private boolean skipBetween() throws IOException {
        while (window.length() > 0 || window.more()) {
            byte c = window.bytes()[window.start()];
            if (c < 0 && passesOverMark()) {
                continue;
            }
            if (c == '[' && !inArray) {
                inArray = true;
            } else if (c == ']' && inArray) {
                inArray = false;
            } else if (!JsonLines.isBlank(c) && !(c == ',' && inArray)) {
                return true;
            }
            pass(c);
        }
        return false;
    }

    /** Passes over a byte order mark: where files were put together, it stands between values. */
    private boolean passesOverMark() throws IOException {
        window.moreThan(ByteOrderMark.LENGTH - 1);
        int mark = ByteOrderMark.length(window.bytes(), window.start(), window.end());
        window.drop(mark);
        return mark > 0;
    }

    /** Moves the window behind its first byte, keeping count of lines and the indentation. */
    private void pass(byte c) {
        window.drop(1);
        if (c == '\n') {
            line++;
            indent = 0;
            firstOnLine = true;
        } else if (firstOnLine && (c == ' ' || c == '\t')) {
            indent++;
        } else if (c != '\r') {
            firstOnLine = false;
        }
    }

    private void readValue() throws IOException {
        while (true) {
            scanner.reset(window.bytes(), window.start(), window.end());
            try {
                scanner.skipValue();
                if (scanner.position() < window.end() || window.ended()) {
                    hand();
                    return;
                }
            } catch (MalformedJsonException broken) {
                if (!broken.unfinished() || window.ended()) {
                    handler.unreadable(
                            broken.reasonIn("the record", window.start()), line, window.offset());
                    passOver(broken.offset() - window.start());
                    return;
                }
            }
            if (window.length() > maximum) {
                handler.unreadable(JsonLines.tooLong(maximum), line, window.offset());
                passOver(maximum);
                return;
            }
            window.moreThan(Math.min(2 * window.length(), maximum));
        }
    }

    private void hand() {
        int length = scanner.position() - window.start();
        if (length > maximum) {
            handler.unreadable(JsonLines.tooLong(maximum), line, window.offset());
        } else {
            byte[] record = window.copy(window.start(), scanner.position());
            handler.record(record, line, window.offset());
        }
        for (int i = 0; i < length; i++) {
            pass(window.bytes()[window.start()]);
        }
    }

    /**
     * Passes over a broken value: to where its brackets close, or, behind the mistake, to a line
     * that starts with a bracket no deeper than the value's own line did.
     */
    private void passOver(int mistake) throws IOException {
        boolean ownLine = firstOnLine;
        int ownIndent = indent;
        long resume = window.offset() + Math.max(mistake, 1);
        Brackets brackets = new Brackets();
        while (window.length() > 0 || window.more()) {
            byte c = window.bytes()[window.start()];
            if (ownLine
                    && firstOnLine
                    && indent <= ownIndent
                    && window.offset() >= resume
                    && (c == '{' || c == '[')) {
                return;
            }
            pass(c);
            if (c == '\n') {
                brackets.endString();
            }
            if (brackets.take(c) || (JsonLines.isBlank(c) && brackets.outside())) {
                return;
            }
        }
    }
}
