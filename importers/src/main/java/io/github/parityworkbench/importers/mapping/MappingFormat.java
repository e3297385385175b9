package io.github.parityworkbench.importers.mapping;

import io.github.parityworkbench.diff.JsonText;
import io.github.parityworkbench.diff.Provenance;
import io.github.parityworkbench.importers.LogFormat;
import io.github.parityworkbench.importers.LogSource;
import io.github.parityworkbench.importers.Match;
import io.github.parityworkbench.importers.RecordSink;
import io.github.parityworkbench.importers.Sample;
import io.github.parityworkbench.importers.SourceException;
import io.github.parityworkbench.importers.csv.CsvRecords;
import io.github.parityworkbench.importers.csv.CsvTable;
import io.github.parityworkbench.importers.json.JsonMembers;
import io.github.parityworkbench.importers.json.JsonScanner;
import io.github.parityworkbench.importers.json.MalformedJsonException;
import io.github.parityworkbench.importers.reading.JsonLog;
import io.github.parityworkbench.importers.reading.RecordException;
import io.github.parityworkbench.importers.reading.RecordLog;
import io.github.parityworkbench.importers.reading.RecordParser;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads any JSON log, and any table with a row of names, through a {@link Mapping}: a given one,
 * else one guessed from its beginning.
 */
public final class MappingFormat implements LogFormat {

    private final @Nullable Mapping given;

    /** Guesses the mapping of each source. */
    public MappingFormat() {
        this.given = null;
    }

    /** Reads every source through this mapping. */
    public MappingFormat(Mapping mapping) {
        this.given = mapping;
    }

    @Override
    public String name() {
        return "mapping";
    }

    /** Whether each source gets a mapping of its own. */
    public boolean guesses() {
        return given == null;
    }

    /** The mapping by which it reads every source; empty where it guesses. */
    public Optional<Mapping> given() {
        return Optional.ofNullable(given);
    }

    /** Whether a source that begins so has both answers where the mapping says. */
    public static boolean fits(Mapping mapping, Sample head) {
        MappedRecord mapped = new MappedRecord(mapping, JsonScanner.MAXIMUM_DEPTH);
        for (JsonText record : new MappingFormat(mapping).records(head)) {
            try {
                byte[] bytes = record.toBytes();
                mapped.read(bytes).build(bytes, new Provenance(head.name(), 1, 0));
                return true;
            } catch (MalformedJsonException | RecordException otherwise) {
                // Another one may fit.
            }
        }
        return false;
    }

    /** Whether a valid record has two documents to compare beside any list of differences. */
    public static boolean showsDocuments(JsonText record) {
        return MappingGuess.ofDocuments(record)
                .map(mapping -> new MappedRecord(mapping, JsonScanner.MAXIMUM_DEPTH))
                .filter(mapped -> mapped.hasDocuments(record.toBytes()))
                .isPresent();
    }

    /** The mapping for a source that begins like this; empty where none can be told. */
    public Optional<Mapping> mapping(Sample head) {
        return given != null ? Optional.of(given) : MappingGuess.of(records(head));
    }

    @Override
    public Match probe(Sample head) {
        return !records(head).isEmpty() && mapping(head).isPresent() ? Match.POSSIBLE : Match.NO;
    }

    /** The first records: of a table, of a list in a service's answer, or as they stand. */
    private List<JsonText> records(Sample head) {
        Optional<Character> delimiter = delimiter(head);
        if (delimiter.isPresent()) {
            return CsvTable.records(head.toBytes(), delimiter.get());
        }
        return list(head)
                .map(list -> ListedRecords.records(head.records().get(0), list))
                .orElseGet(head::records);
    }

    /** Where each record holds a list of the records proper; empty where it is one itself. */
    private Optional<Pointer> list(Sample head) {
        return head.records().stream()
                .findFirst()
                .filter(record -> !isRecord(record))
                .flatMap(ListedRecords::in);
    }

    private boolean isRecord(JsonText record) {
        if (given == null) {
            return MappingGuess.of(List.of(record)).isPresent();
        }
        Set<String> members = JsonMembers.of(record).keySet();
        return given.fields().values().stream()
                .anyMatch(at -> at.tokens().isEmpty() || members.contains(at.tokens().get(0)));
    }

    /** What separates the cells of a table; empty where the source is JSON. */
    private static Optional<Character> delimiter(Sample head) {
        return head.records().isEmpty() ? CsvTable.delimiter(head.firstLine()) : Optional.empty();
    }

    @Override
    public void read(LogSource source, RecordSink sink) throws IOException {
        Sample head = source.head();
        Mapping mapping =
                mapping(head)
                        .orElseThrow(
                                () ->
                                        new SourceException(
                                                source.name()
                                                        + " does not show where the two responses"
                                                        + " are; say so with --mapping"));
        int depth = source.limits().depth();
        RecordParser parser = new MappedRecord(mapping, depth);
        Optional<Character> delimiter = delimiter(head);
        if (delimiter.isPresent()) {
            int maximum = source.limits().recordBytes();
            RecordLog.read(
                    source, sink, in -> new CsvRecords(in, delimiter.get(), maximum), parser);
        } else {
            Optional<Pointer> list = list(head);
            JsonLog.read(
                    source,
                    sink,
                    list.isPresent() ? new ListedRecords(list.get(), parser, depth) : parser);
        }
    }
}
