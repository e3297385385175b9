package io.github.parityworkbench.app.cli;

/** How many columns of a terminal a text takes, and how to fit it into fewer. */
final class TextWidth {
    private static final String CUT = "…";

    private TextWidth() {}

    /** The text without what would break its line, or send the terminal a command. */
    static String oneLine(String text) {
        return text.codePoints().anyMatch(Character::isISOControl)
                ? text.replaceAll("\\p{Cc}+", " ")
                : text;
    }

    /** The text without what would send the terminal a command; its lines stay. */
    static String withoutCommands(String text) {
        return text.replaceAll("[\\p{Cc}&&[^\n\r]]+", " ");
    }

    static int of(String text) {
        return text.codePoints().map(TextWidth::of).sum();
    }

    /** 2 for East Asian wide characters and emoji, 0 for marks that combine, else 1. */
    private static int of(int codePoint) {
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.FORMAT) {
            return 0;
        }
        boolean wide =
                isIn(codePoint, 0x1100, 0x115f)
                        || isIn(codePoint, 0x2e80, 0xa4cf)
                        || isIn(codePoint, 0xac00, 0xd7a3)
                        || isIn(codePoint, 0xf900, 0xfaff)
                        || isIn(codePoint, 0xfe30, 0xfe6f)
                        || isIn(codePoint, 0xff00, 0xff60)
                        || isIn(codePoint, 0x1f300, 0x1faff)
                        || isIn(codePoint, 0x20000, 0x3fffd);
        return wide ? 2 : 1;
    }

    private static boolean isIn(int codePoint, int first, int last) {
        return codePoint >= first && codePoint <= last;
    }

    /** The text with its end cut off where it is wider. */
    static String cutEnd(String text, int width) {
        return of(text) <= width ? text : head(text, width - 1) + CUT;
    }

    /** The text with its middle cut out where it is wider: most of the end stays, as paths need. */
    static String cutMiddle(String text, int width) {
        if (of(text) <= width) {
            return text;
        }
        int tail = (width - 1) * 2 / 3;
        return head(text, width - 1 - tail) + CUT + tail(text, tail);
    }

    /** The text with spaces behind it, up to the width. */
    static String padEnd(String text, int width) {
        return text + " ".repeat(Math.max(0, width - of(text)));
    }

    /** The text with spaces before it, up to the width. */
    static String padStart(String text, int width) {
        return " ".repeat(Math.max(0, width - of(text))) + text;
    }

    private static String head(String text, int width) {
        int at = 0;
        int used = 0;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            used += of(codePoint);
            if (used > width) {
                break;
            }
            at += Character.charCount(codePoint);
        }
        return text.substring(0, at);
    }

    private static String tail(String text, int width) {
        int at = text.length();
        int used = 0;
        while (at > 0) {
            int codePoint = text.codePointBefore(at);
            used += of(codePoint);
            if (used > width) {
                break;
            }
            at -= Character.charCount(codePoint);
        }
        return text.substring(at);
    }
}
