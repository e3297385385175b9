package io.github.parityworkbench.app.export.rules;

import io.github.parityworkbench.diff.JsonStrings;
import java.util.Locale;

/** Text as literals of programming languages. */
final class SourceText {
    private SourceText() {}

    /**
     * In double quotes, with escapes that Java, JavaScript, Python, JSON and YAML all read alike,
     * in a file in UTF-8.
     */
    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (isInvisible(c) || JsonStrings.isLoneSurrogate(text, i)) {
                        quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
                    } else {
                        quoted.append(c);
                    }
                }
            }
        }
        return quoted.append('"').toString();
    }

    private static boolean isInvisible(char c) {
        return c < ' '
                || (c >= 0x7f && c <= 0xa0)
                || c == '\u2028'
                || c == '\u2029'
                || c == '\ufeff';
    }

    /** In single quotes, as a POSIX shell takes it. */
    static String shellQuoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }

    /** As a regular expression that finds just this text, in the syntax most languages share. */
    static String escapedForRegex(String text) {
        StringBuilder regex = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ("\\.^$|?*+()[]{}-/".indexOf(c) >= 0) {
                regex.append('\\');
            }
            regex.append(c);
        }
        return regex.toString();
    }
}
