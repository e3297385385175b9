package io.github.parityworkbench.importers.json;

/** The three bytes that some programs put before UTF-8. */
public final class ByteOrderMark {
    private static final byte[] BYTES = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    private ByteOrderMark() {}

    /** How many bytes of it the content begins with: all three, or 0. */
    public static int length(byte[] content) {
        return isAt(content, 0, content.length) ? BYTES.length : 0;
    }

    /** Whether it stands at that place, before the end. */
    static boolean isAt(byte[] bytes, int start, int end) {
        return end - start >= BYTES.length
                && bytes[start] == BYTES[0]
                && bytes[start + 1] == BYTES[1]
                && bytes[start + 2] == BYTES[2];
    }
}
