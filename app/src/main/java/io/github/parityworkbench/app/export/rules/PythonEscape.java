package io.github.parityworkbench.app.export.rules;

/** What an escape in a text of Python means; one that it does not know stands for itself. */
final class PythonEscape {
    private static final String SIGNS = "\n'\"\\nrtbfav0";
    private static final String MEANT = "\0'\"\\\n\r\t\b\f\u0007\u000b\0";

    private PythonEscape() {}

    /** How many characters the escape has, without the backslash before them. */
    static int length(String text, int at) {
        return switch (text.charAt(at)) {
            case 'x' -> 3;
            case 'u' -> 5;
            case 'U' -> 9;
            default -> 1;
        };
    }

    /** What it means; nothing for the end of a line. */
    static String meant(String text, int at, FileNode place) {
        int length = length(text, at);
        if (length > 1) {
            try {
                return Character.toString(
                        Integer.parseInt(text.substring(at + 1, at + length), 16));
            } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
                throw place.expected("digits behind each \\x, \\u and \\U in this text");
            }
        }
        int sign = SIGNS.indexOf(text.charAt(at));
        if (sign < 0) {
            return "\\" + text.charAt(at);
        }
        return sign == 0 ? "" : String.valueOf(MEANT.charAt(sign));
    }
}
