package io.github.parityworkbench.importers;

import java.io.IOException;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Collectors;

/** The log formats that are installed, as services of {@link LogFormat}. */
public final class LogFormats {
    private final List<LogFormat> all;

    /** The formats that come with this module and its neighbours. */
    public LogFormats() {
        ClassLoader loader = LogFormats.class.getClassLoader();
        this.all =
                ServiceLoader.load(LogFormat.class, loader).stream()
                        .map(ServiceLoader.Provider::get)
                        .toList();
    }

    /** All formats, in the order in which listings show them. */
    public List<LogFormat> all() {
        return all;
    }

    /**
     * The format of this name.
     *
     * @throws IllegalArgumentException if there is none; the message lists the known ones
     */
    public LogFormat named(String name) {
        return all.stream()
                .filter(format -> format.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "there is no log format '"
                                                + name
                                                + "'; known: "
                                                + all.stream()
                                                        .map(LogFormat::name)
                                                        .collect(Collectors.joining(", "))));
    }

    /**
     * The format of the source, by its content; for an archive, one that recognises each entry.
     *
     * @throws SourceException if the source is empty or not a log
     */
    public LogFormat detect(LogSource source) throws IOException {
        Sample head = source.head();
        LogFormat best = null;
        for (LogFormat format : all) {
            Match match = format.probe(head);
            if (match == Match.CERTAIN) {
                return format;
            }
            if (match == Match.POSSIBLE && best == null) {
                best = format;
            }
        }
        if (best == null) {
            throw new SourceException(source.name() + " is not a log in any known format.");
        }
        return best;
    }

    /**
     * The given format, made to read every entry where the source is an archive: for a format that
     * the user chose.
     *
     * @throws SourceException if the source is empty
     */
    public LogFormat chosen(LogFormat format, LogSource source) throws IOException {
        source.head();
        return format;
    }
}
