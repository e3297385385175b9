package io.github.parityworkbench.app.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a command prints: results on one stream, progress and errors on another, and what is known
 * of the terminal behind them.
 *
 * @param out results; buffered, UTF-8 whatever the locale, since JSON is
 * @param err progress and errors
 * @param errIsTerminal whether a line of progress can be written over
 * @param columns the width for tables and bars
 * @param colour whether results are in ink
 * @param errColour whether errors are
 */
record Console(
        PrintStream out,
        PrintStream err,
        boolean errIsTerminal,
        int columns,
        boolean colour,
        boolean errColour) {
    private static final int WIDTH_OF_A_FILE = 120;
    private static final int NARROWEST = 60;

    /**
     * The console of this process. Java cannot tell which of the streams is a terminal, nor how
     * wide; the launcher can and says so in {@code parity.terminal} ({@code out}, {@code err}) and
     * {@code parity.columns}.
     */
    static Console ofThisProcess() {
        return of(
                new PrintStream(
                        new BufferedOutputStream(
                                new ResultStream(new FileOutputStream(FileDescriptor.out)),
                                1 << 16),
                        false,
                        StandardCharsets.UTF_8),
                new PrintStream(
                        new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                System.getenv(),
                System.getProperty("parity.terminal", ""),
                System.getProperty("parity.columns"));
    }

    static Console of(
            PrintStream out,
            PrintStream err,
            Map<String, String> environment,
            String terminals,
            @Nullable String columns) {
        boolean errIsTerminal = terminals.contains("err");
        boolean ink =
                environment.getOrDefault("NO_COLOR", "").isEmpty()
                        && !environment.getOrDefault("TERM", "").equals("dumb");
        String width =
                columns != null && !columns.isEmpty()
                        ? columns
                        : environment.getOrDefault("COLUMNS", "");
        return new Console(
                out,
                err,
                errIsTerminal,
                widthOf(width),
                terminals.contains("out") && ink,
                errIsTerminal && ink);
    }

    private static int widthOf(String columns) {
        return columns.matches("[0-9]{1,4}") && !columns.matches("0+")
                ? Math.max(NARROWEST, Integer.parseInt(columns))
                : WIDTH_OF_A_FILE;
    }

    /** The text for the results, in that ink where colours are wanted. */
    String paint(Ink ink, String text) {
        return colour ? ink.paint(text) : text;
    }

    /** The text for standard error, in that ink where colours are wanted. */
    String errPaint(Ink ink, String text) {
        return errColour ? ink.paint(text) : text;
    }

    void println(String line) {
        out.println(line);
    }

    void println() {
        out.println();
    }
}
