package io.github.parityworkbench.importers.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** A view of a stream that slides on, holding only what has not been dropped yet. */
final class ByteWindow {
    private static final int INITIAL = 1 << 16;

    private final InputStream in;
    private final int largest;
    private byte[] bytes = new byte[INITIAL];
    private int start;
    private int end;
    private long offset;
    private boolean ended;

    /**
     * @param longest how long the window may have to be
     */
    ByteWindow(InputStream in, int longest) {
        this.in = in;
        this.largest = longest + INITIAL;
    }

    /** The array behind the window; another one after each {@link #more}. */
    byte[] bytes() {
        return bytes;
    }

    /** Where the window starts in the array. */
    int start() {
        return start;
    }

    /** Where it ends in the array. */
    int end() {
        return end;
    }

    int length() {
        return end - start;
    }

    /** Whether nothing follows behind the window. */
    boolean ended() {
        return ended;
    }

    /** The place of the window's start in the stream. */
    long offset() {
        return offset;
    }

    /** Moves the start on. */
    void drop(int count) {
        start += count;
        offset += count;
    }

    byte[] copy(int from, int to) {
        return Arrays.copyOfRange(bytes, from, to);
    }

    /**
     * Reads on at the end, moving or growing the array; false where the stream has ended. Not to be
     * asked for while the window is longer than it may have to be.
     */
    boolean more() throws IOException {
        if (ended) {
            return false;
        }
        if (start > 0) {
            System.arraycopy(bytes, start, bytes, 0, length());
            end -= start;
            start = 0;
        }
        if (end == bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.min(2 * bytes.length, largest));
        }
        int count = in.read(bytes, end, bytes.length - end);
        ended = count < 0;
        end += Math.max(count, 0);
        return !ended;
    }

    /** Reads on until the window is longer than this, or the stream has ended. */
    void moreThan(int length) throws IOException {
        while (length() <= length && more()) {
            // The stream may deliver small pieces.
        }
    }
}
