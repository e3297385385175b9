package io.github.parityworkbench.importers;

/** Says what a source looks like that no format knows, and what to do about it. */
final class NotALog {
    private NotALog() {}

    /** The rest of a sentence that starts with the source's name. */
    static String of(Sample head) {
        byte[] bytes = head.bytes();
        if (bytes.length >= 2 && isUtf16(bytes[0] & 0xff, bytes[1] & 0xff)) {
            return "is in UTF-16; convert it to UTF-8 first";
        }
        for (byte c : bytes) {
            if (c >= 0 && c < ' ' && c != '\n' && c != '\r' && c != '\t') {
                return "is a binary file, not a log; name the log itself";
            }
        }
        return "is not a log in a known format; name its format with --format or describe it with"
                + " --mapping";
    }

    private static boolean isUtf16(int first, int second) {
        return (first == 0xff && second == 0xfe) || (first == 0xfe && second == 0xff);
    }
}
