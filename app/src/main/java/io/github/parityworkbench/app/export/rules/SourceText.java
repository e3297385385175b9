package io.github.parityworkbench.app.export.rules;

import io.github.parityworkbench.diff.JsonStrings;
import java.util.Locale;
import java.util.stream.IntStream;

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
                // No characters: a reader of YAML refuses them.
                || c >= '\ufffe'
                // What turns the direction of text would show something else than it says.
                || Character.getType(c) == Character.FORMAT;
    }

    /** In double quotes for Ruby, which would run what stands in {@code #{…}}. */
    static String quotedForRuby(String text) {
        return quoted(text).replace("#", "\\#");
    }

    /** Whether it has half of a character, which no language but Java and JavaScript can write. */
    static boolean isBroken(String text) {
        return IntStream.range(0, text.length())
                .anyMatch(at -> JsonStrings.isLoneSurrogate(text, at));
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
