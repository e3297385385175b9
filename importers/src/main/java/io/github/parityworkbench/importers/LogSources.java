package io.github.parityworkbench.importers;

import java.io.IOException;
import java.util.List;

/** Finds the logs that a user means. */
public final class LogSources {
    private LogSources() {}

    /**
     * The logs behind file names, folder names, globs and {@code -} for standard input, in a stable
     * order. In folders, hidden files and links are passed over.
     *
     * @throws SourceException if one of the arguments is missing, empty or without a log
     */
    public static List<LogSource> of(List<String> arguments) throws IOException {
        if (arguments.isEmpty()) {
            throw new SourceException("Name a log file, a folder, or - for standard input.");
        }
        throw new UnsupportedOperationException();
    }
}
