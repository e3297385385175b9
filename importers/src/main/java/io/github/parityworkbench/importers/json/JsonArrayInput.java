package io.github.parityworkbench.importers.json;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * One array of a document, however long, out of the objects around it, by the names of the members
 * on the way; ends with the array's closing bracket.
 */
final class JsonArrayInput extends FilterInputStream {
    private static final int LONGEST_NAME = 256;

    private final List<String> way;
    private final byte[] buffer = new byte[1 << 16];
    private final StringBuilder name = new StringBuilder();
    private int at;
    private int end;
    private long position;
    private long line = 1;
    private long start;
    private long startLine = 1;
    private int depth;
    private int reached;
    private boolean found;
    private boolean passed;
    private boolean string;
    private boolean escaped;
    private boolean naming;
    private boolean opened;

    JsonArrayInput(InputStream in, List<String> way) {
        super(in);
        this.way = List.copyOf(way);
    }

    /** Whether the array has been come to. */
    boolean found() {
        return found;
    }

    /** Where the array starts in the document. */
    long start() {
        return start;
    }

    /** The line on which it starts, from 1. */
    long startLine() {
        return startLine;
    }

    long position() {
        return position;
    }

    /**
     * Reads what is behind the array; whether the document ends where it should. One that breaks
     * off inside of the array has been told of by whoever read that.
     */
    boolean finish() throws IOException {
        boolean well = true;
        if (!passed) {
            return true;
        }
        for (int c = next(); c >= 0; c = next()) {
            well &= depth > 0 || JsonLines.isBlank((byte) c);
            step(c);
        }
        return well && depth <= 0 && !string;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        while (!found) {
            int c = next();
            if (c < 0) {
                return -1;
            }
            if (c == '[' && isTheArray()) {
                found = true;
                start = position - 1;
                startLine = line;
                depth++;
                bytes[offset] = '[';
                return 1;
            }
            step(c);
        }
        int count = 0;
        while (count < length && !passed && (count == 0 || at < end)) {
            int c = next();
            if (c < 0) {
                break;
            }
            bytes[offset + count++] = (byte) c;
            step(c);
            passed = depth == way.size();
        }
        return count == 0 ? -1 : count;
    }

    /** Whether the value at which the stream stands is the last member on the way. */
    private boolean isTheArray() {
        return !string && depth == way.size() && reached == way.size() && !naming;
    }

    private int next() throws IOException {
        if (at == end) {
            at = 0;
            end = Math.max(in.read(buffer, 0, buffer.length), 0);
            if (end == 0) {
                return -1;
            }
        }
        position++;
        int c = buffer[at++] & 0xff;
        if (c == '\n') {
            line++;
        }
        return c;
    }

    /** Keeps count of brackets, and of the members on the way. */
    private void step(int c) {
        if (string) {
            stepInString(c);
        } else if (c == '"') {
            string = true;
            opened = !found && naming && depth == reached + 1;
            name.setLength(0);
        } else if (c == '{' || c == '[') {
            depth++;
            naming = c == '{';
        } else if (c == '}' || c == ']') {
            depth--;
            reached = Math.min(reached, Math.max(depth, 0));
            naming = false;
        } else if (c == ':') {
            naming = false;
        } else if (c == ',') {
            naming = true;
            reached = Math.min(reached, Math.max(depth - 1, 0));
        }
    }

    private void stepInString(int c) {
        if (escaped) {
            escaped = false;
        } else if (c == '\\') {
            escaped = true;
        } else if (c == '"') {
            string = false;
            if (opened && reached < way.size() && is(way.get(reached))) {
                reached++;
            }
            return;
        }
        if (opened && name.length() < LONGEST_NAME) {
            name.append((char) c);
        }
    }

    private boolean is(String wanted) {
        byte[] bytes = name.toString().getBytes(StandardCharsets.ISO_8859_1);
        return new String(bytes, StandardCharsets.UTF_8).equals(wanted);
    }
}
