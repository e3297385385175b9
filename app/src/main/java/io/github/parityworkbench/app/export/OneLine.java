package io.github.parityworkbench.app.export;

import java.util.regex.Pattern;

/** Puts text from a log on one line, where an export has room for no more. */
public final class OneLine {
    private static final Pattern BREAKS =
            Pattern.compile("[\\p{Cntrl}\\u0080-\\u009f\\u2028\\u2029]+");

    private OneLine() {}

    /** The text with a blank in place of ends of lines and other control characters. */
    public static String of(String text) {
        return BREAKS.matcher(text).replaceAll(" ");
    }
}
