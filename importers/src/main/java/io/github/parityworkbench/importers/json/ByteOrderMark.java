package io.github.parityworkbench.importers.json;

/**
 * The three bytes that some programs put before UTF-8: at the beginning of a file, and in the
 * middle where files were put together.
 */
public final class ByteOrderMark {
    private static final byte[] BYTES = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    /** How many bytes it has. */
    public static final int LENGTH = BYTES.length;

    private ByteOrderMark() {}

    /** How many bytes of it the content begins with: all three, or 0. */
    public static int length(byte[] content) {
        return length(content, 0, content.length);
    }

    /** The same of {@code bytes[from, to)}. */
    public static int length(byte[] bytes, int from, int to) {
        boolean there =
                to - from >= LENGTH
                        && bytes[from] == BYTES[0]
                        && bytes[from + 1] == BYTES[1]
                        && bytes[from + 2] == BYTES[2];
        return there ? LENGTH : 0;
    }
}
