package io.github.parityworkbench.importers;

import java.io.IOException;
import java.util.List;

/** The log formats there are. */
public final class LogFormats {
    /** The formats that are installed. */
    public LogFormats() {}

    /** All formats, in the order in which listings show them. */
    public List<LogFormat> all() {
        throw new UnsupportedOperationException();
    }

    /**
     * The format of this name.
     *
     * @throws IllegalArgumentException if there is none; the message lists the known ones
     */
    public LogFormat named(String name) {
        throw new UnsupportedOperationException();
    }

    /**
     * The format of the source, by its content; for an archive, one that recognises each entry.
     *
     * @throws SourceException if the source is empty or not a log
     */
    public LogFormat detect(LogSource source) throws IOException {
        throw new UnsupportedOperationException();
    }

    /**
     * The given format, made to read every entry where the source is an archive: for a format that
     * the user chose.
     *
     * @throws SourceException if the source is empty
     */
    public LogFormat chosen(LogFormat format, LogSource source) throws IOException {
        throw new UnsupportedOperationException();
    }
}
