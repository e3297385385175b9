package io.github.parityworkbench.importers;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

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
                .orElseThrow(() -> new IllegalArgumentException(unknown(name)));
    }

    private String unknown(String name) {
        return "there is no log format '"
                + name
                + "'; known: "
                + all.stream().map(LogFormat::name).collect(Collectors.joining(", "));
    }

    /**
     * The format of the source, by its content; for an archive, one that recognises each entry. A
     * file that turned up in a folder or archive and is not a log gets a format that reports it as
     * a problem.
     *
     * @throws SourceException if the source was named, and is empty, not a log, or not to be read
     *     alone
     */
    public LogFormat detect(LogSource source) throws IOException {
        Sample head;
        try {
            head = head(source);
        } catch (DamagedSourceException damaged) {
            return unreadable(source, damaged.reason(), damaged);
        }
        Optional<Archive> archive = Archive.of(head);
        if (archive.isPresent()) {
            return new ArchiveFormat(archive.get(), this::detect, all);
        }
        LogFormat best = best(head);
        if (best != null) {
            Optional<String> refusal = best.refusal();
            return refusal.isPresent() ? refused(source, refusal.get(), null) : best;
        }
        if (head.damage() != null) {
            return unreadable(source, head.damage(), null);
        }
        return refused(source, NotALog.of(head), null);
    }

    /**
     * The given format, made to read every entry where the source is an archive: for a format that
     * the user chose.
     *
     * @throws SourceException if the source was named, and is empty or cannot be read
     */
    public LogFormat chosen(LogFormat format, LogSource source) throws IOException {
        Sample head;
        try {
            head = head(source);
        } catch (DamagedSourceException damaged) {
            return unreadable(source, damaged.reason(), damaged);
        }
        return Archive.of(head)
                .<LogFormat>map(
                        archive ->
                                new ArchiveFormat(archive, e -> chosen(format, e), List.of(format)))
                .orElse(format);
    }

    /** Whether some format can read it, or, for an archive, may find something in it. */
    boolean recognises(LogSource source) throws IOException {
        try {
            Sample head = source.head();
            return Archive.of(head).isPresent() || best(head) != null;
        } catch (DamagedSourceException damaged) {
            return false;
        }
    }

    private @Nullable LogFormat best(Sample head) {
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
        return best;
    }

    private static Sample head(LogSource source) throws IOException {
        Sample head = source.head();
        if (head.length() == 0) {
            throw new SourceException(source.name() + " is empty");
        }
        return head;
    }

    private static LogFormat unreadable(
            LogSource source, String reason, @Nullable DamagedSourceException cause)
            throws SourceException {
        return refused(source, "cannot be read: " + reason + "; fetch it again", cause);
    }

    private static LogFormat refused(
            LogSource source, String sentence, @Nullable DamagedSourceException cause)
            throws SourceException {
        if (source.found()) {
            return new PassedOver(sentence);
        }
        throw new SourceException(source.name() + " " + sentence, cause);
    }
}
