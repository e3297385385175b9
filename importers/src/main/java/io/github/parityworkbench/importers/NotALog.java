package io.github.parityworkbench.importers;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;

/** Says what a source looks like that no format knows, and what to do about it. */
final class NotALog {
    private NotALog() {}

    /** The rest of a sentence that starts with the source's name. */
    static String of(Sample head) {
        byte[] bytes = head.bytes();
        if (bytes.length >= 2 && isUtf16(bytes[0] & 0xff, bytes[1] & 0xff)) {
            return "is in UTF-16; convert it to UTF-8 first";
        }
        if (new String(bytes, StandardCharsets.UTF_8).isBlank()) {
            return "holds nothing but blank lines";
        }
        for (byte c : bytes) {
            if (c >= 0 && c < ' ' && c != '\n' && c != '\r' && c != '\t') {
                return "is a binary file, not a log; name the log itself";
            }
        }
        if (!isUtf8(bytes)) {
            return "has bytes that are not UTF-8; convert it to UTF-8 first";
        }
        return "is not a log in a known format; name its format with --format or describe it with"
                + " --mapping";
    }

    /** Whether it is, up to a character that may be cut off at the end. */
    private static boolean isUtf8(byte[] bytes) {
        CharBuffer text = CharBuffer.allocate(bytes.length);
        return !StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes), text, false)
                .isError();
    }

    private static boolean isUtf16(int first, int second) {
        return (first == 0xff && second == 0xfe) || (first == 0xfe && second == 0xff);
    }
}
