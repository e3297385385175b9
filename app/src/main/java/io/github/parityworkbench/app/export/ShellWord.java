package io.github.parityworkbench.app.export;

import java.util.regex.Pattern;

/** Text as one word for a POSIX shell, whatever stands in it. */
public final class ShellWord {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_./:@%+=,-]+");

    private ShellWord() {}

    /** The text as it is where a shell takes it so, else in quotes. */
    public static String of(String text) {
        return PLAIN.matcher(text).matches() ? text : quoted(text);
    }

    /** In single quotes, in which a shell reads nothing but the closing one. */
    public static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
