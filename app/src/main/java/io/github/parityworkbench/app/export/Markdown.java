package io.github.parityworkbench.app.export;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Text in Markdown. Foreign text always is code: there it neither formats, nor links, nor calls for
 * people or issues, nor breaks out.
 */
public final class Markdown {
    private static final int SHORTEST_FENCE = 3;
    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]<>|~&]");

    private static final Pattern BAR_BEHIND_BACKSLASH = Pattern.compile("(?<=\\\\)\\|");

    private Markdown() {}

    /** The workbench's own words as plain text, with what Markdown would read as markup escaped. */
    public static String plain(String text) {
        return MARKUP.matcher(text).replaceAll("\\\\$0");
    }

    /** The text as code inside a line. */
    public static String code(String text) {
        String line = OneLine.of(text);
        if (line.isBlank()) {
            return "(empty)";
        }
        String fence = "`".repeat(longestRun(line) + 1);
        String padding = line.startsWith("`") || line.endsWith("`") ? " " : "";
        return fence + padding + line + padding + fence;
    }

    /**
     * The text as code in the cell of a table, where a bar would end the cell. One behind a
     * backslash stands between two pieces of code: GitHub takes two backslashes for one that is
     * escaped, and the bar for the end.
     */
    public static String cell(String text) {
        return Arrays.stream(BAR_BEHIND_BACKSLASH.split(text, -1))
                .map(piece -> piece.isBlank() && !text.isBlank() ? "" : code(piece))
                .map(code -> code.replace("|", "\\|"))
                .collect(Collectors.joining("\\|"));
    }

    /** The text as a block of code, between fences longer than any run of backticks in it. */
    public static String block(String language, String text) {
        String fence = "`".repeat(Math.max(SHORTEST_FENCE, longestRun(text) + 1));
        return fence + language + "\n" + text + (text.endsWith("\n") ? "" : "\n") + fence + "\n";
    }

    private static int longestRun(String text) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = text.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }
}
