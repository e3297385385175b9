package io.github.parityworkbench.app.export;

import io.github.parityworkbench.diff.JsonText;
import org.jspecify.annotations.Nullable;

/** Which part of a long text to show: some characters around the place where two texts part. */
final class TextWindow {
    private static final int LENGTH = 400;
    private static final int BEFORE = 80;

    private TextWindow() {}

    /** Where the window starts in both values, 0 where they need none or part early. */
    static int start(@Nullable JsonText control, @Nullable JsonText candidate) {
        if (control == null || candidate == null) {
            return 0;
        }
        // Escapes make the written text longer than what it stands for: near enough for a window.
        int shorter = Math.min(control.length(), candidate.length());
        if (shorter <= LENGTH) {
            return 0;
        }
        String left = control.toString();
        String right = candidate.toString();
        int common = 0;
        while (common < Math.min(left.length(), right.length())
                && left.charAt(common) == right.charAt(common)) {
            common++;
        }
        return Math.max(0, common - BEFORE);
    }

    /** The text from about {@code start} on, with what is left out counted at either end. */
    static String cut(String text, int start) {
        if (text.length() <= LENGTH) {
            return text;
        }
        int from = boundary(text, Math.min(start, text.length() - LENGTH));
        int to = boundary(text, Math.min(text.length(), from + LENGTH));
        return (from > 0 ? "… " + from + " characters … " : "")
                + text.substring(from, to)
                + (to < text.length() ? " … " + (text.length() - to) + " characters …" : "");
    }

    /** The place, or the one before where it would part the two halves of a character. */
    private static int boundary(String text, int at) {
        boolean parted =
                at > 0
                        && at < text.length()
                        && Character.isLowSurrogate(text.charAt(at))
                        && Character.isHighSurrogate(text.charAt(at - 1));
        return parted ? at - 1 : at;
    }
}
