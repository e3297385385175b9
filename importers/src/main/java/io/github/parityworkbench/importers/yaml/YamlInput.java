package io.github.parityworkbench.importers.yaml;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The bytes of a document on their way to a parser that only knows lines: remembers where lines
 * start, and ends where too much goes by between two of its events, which it would hold in memory.
 */
final class YamlInput extends FilterInputStream {
    private final long maximum;
    private final Deque<Long> lineStarts = new ArrayDeque<>();
    private long firstLine;
    private long position;
    private long allowedUpTo;

    /**
     * @param maximum bytes between two events
     */
    YamlInput(InputStream in, long maximum) {
        super(in);
        this.maximum = maximum;
        this.allowedUpTo = maximum;
        lineStarts.add(0L);
    }

    /** What a parser holds at once has grown too much. */
    static final class TooLongException extends IOException {
        private static final long serialVersionUID = 1L;
    }

    long position() {
        return position;
    }

    /** An event has come: the parser's memory is free again. */
    void eventPassed() {
        allowedUpTo = position + maximum;
    }

    /** Where a line starts, from 0; lines before it are forgotten. */
    long offset(long line) {
        while (firstLine < line && lineStarts.size() > 1) {
            lineStarts.removeFirst();
            firstLine++;
        }
        return lineStarts.getFirst();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (position >= allowedUpTo) {
            throw new TooLongException();
        }
        int count = in.read(bytes, offset, length);
        for (int i = 0; i < count; i++) {
            if (bytes[offset + i] == '\n') {
                lineStarts.addLast(position + i + 1);
            }
        }
        position += Math.max(count, 0);
        return count;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
