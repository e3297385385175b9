package io.github.parityworkbench.app.workflow;

import io.github.parityworkbench.importers.LogFormat;
import io.github.parityworkbench.importers.LogFormats;
import io.github.parityworkbench.importers.LogSource;
import io.github.parityworkbench.importers.LogSources;
import io.github.parityworkbench.importers.SourceException;
import io.github.parityworkbench.importers.mapping.Mapping;
import io.github.parityworkbench.importers.mapping.MappingFormat;
import io.github.parityworkbench.importers.pair.PairFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The logs that an import will read, found and recognised before anything is written anywhere. */
public record LogSelection(List<SelectedLog> logs) {

    /**
     * One log and the format that reads it.
     *
     * @param mapping by which the user wants it read, null if nothing was said
     */
    public record SelectedLog(LogSource source, LogFormat format, @Nullable Mapping mapping) {
        /**
         * The mapping by which it is read, given or guessed from its beginning; empty where the
         * format is no mapping.
         */
        public Optional<Mapping> readThrough() throws IOException {
            return format instanceof MappingFormat mapped
                    ? mapped.mapping(source.head())
                    : Optional.empty();
        }

        /** The same log, which the user wants read through a mapping. */
        public SelectedLog through(Mapping wanted) {
            return new SelectedLog(source, new MappingFormat(wanted), wanted);
        }

        /**
         * How it is read, by which a workspace tells whether it was read in the same way before:
         * the name of the format, and a fingerprint of the mapping where one is known.
         */
        String readAs() {
            Mapping known = mapping;
            if (known == null && format instanceof MappingFormat mapped) {
                known = mapped.given().orElse(null);
            }
            return known == null ? format.name() : format.name() + " " + fingerprint(known);
        }

        private static UUID fingerprint(Mapping mapping) {
            return UUID.nameUUIDFromBytes(mapping.write().getBytes(StandardCharsets.UTF_8));
        }
    }

    public LogSelection {
        logs = List.copyOf(logs);
    }

    /**
     * Finds the logs behind files, folders, archives, globs and {@code -}.
     *
     * @param formatName the format to read all of them by, null to recognise each by its content
     * @throws io.github.parityworkbench.importers.SourceException if one of them is missing, empty
     *     or no log; the message is for the user
     * @throws IllegalArgumentException if there is no such format
     */
    public static LogSelection of(List<String> arguments, @Nullable String formatName)
            throws IOException {
        LogFormats formats = new LogFormats();
        return find(arguments, formats, formatName == null ? null : formats.named(formatName));
    }

    /** Finds logs that are all to be read through this mapping. */
    public static LogSelection readThrough(List<String> arguments, Mapping mapping)
            throws IOException {
        return find(arguments, new LogFormats(), new MappingFormat(mapping)).told(mapping);
    }

    /** The same logs, which the user wants read through a mapping. */
    public LogSelection told(Mapping mapping) {
        return new LogSelection(
                logs.stream()
                        .map(log -> new SelectedLog(log.source(), log.format(), mapping))
                        .toList());
    }

    /**
     * Two logs that are read together, one of each system.
     *
     * @throws io.github.parityworkbench.importers.SourceException if one of them is missing, empty
     *     or more than one file; the message is for the user
     */
    public static LogSelection pair(String control, String candidate, PairFormat format)
            throws IOException {
        LogSource left = single(control);
        LogSource right = single(candidate);
        format.mapping(left);
        format.mapping(right);
        return new LogSelection(List.of(new SelectedLog(left.with(right), format, null)));
    }

    private static LogSource single(String argument) throws IOException {
        List<LogSource> sources = LogSources.of(List.of(argument));
        if (sources.size() > 1 || !sources.get(0).repeatable()) {
            throw new SourceException(
                    argument + " is not one file; join the logs of each system into one first");
        }
        return sources.get(0);
    }

    private static LogSelection find(
            List<String> arguments, LogFormats formats, @Nullable LogFormat wanted)
            throws IOException {
        List<SelectedLog> logs = new ArrayList<>();
        for (LogSource source : LogSources.of(arguments)) {
            LogFormat format =
                    wanted == null ? formats.detect(source) : formats.chosen(wanted, source);
            logs.add(new SelectedLog(source, format, null));
        }
        return new LogSelection(logs);
    }

    /**
     * What is to be told of an import that leaves payloads in the logs: a sentence for each log,
     * found in a folder, that is copied all the same.
     */
    public List<String> copiedAllTheSame() throws IOException {
        return ReferencedLog.copied(this);
    }

    /** The bytes of all logs as stored, -1 where one of them does not know. */
    long bytes() {
        long total = 0;
        for (SelectedLog log : logs) {
            OptionalLong size = log.source().size();
            if (size.isEmpty()) {
                return -1;
            }
            total += size.getAsLong();
        }
        return total;
    }
}
