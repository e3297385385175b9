package io.github.parityworkbench.importers.mapping;

import io.github.parityworkbench.importers.LogFormat;
import io.github.parityworkbench.importers.LogSource;
import io.github.parityworkbench.importers.Match;
import io.github.parityworkbench.importers.RecordSink;
import io.github.parityworkbench.importers.Sample;
import io.github.parityworkbench.importers.SourceException;
import io.github.parityworkbench.importers.reading.JsonLog;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads any JSON log through a {@link Mapping}: a given one, else one guessed from its beginning.
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

    /**
     * The mapping by which a source that begins like this is read; empty where none can be told.
     */
    public Optional<Mapping> mapping(Sample head) {
        return given != null ? Optional.of(given) : MappingGuess.of(head.records());
    }

    @Override
    public Match probe(Sample head) {
        return !head.records().isEmpty() && mapping(head).isPresent() ? Match.POSSIBLE : Match.NO;
    }

    @Override
    public void read(LogSource source, RecordSink sink) throws IOException {
        Mapping mapping =
                mapping(source.head())
                        .orElseThrow(
                                () ->
                                        new SourceException(
                                                source.name()
                                                        + " does not show where the two responses"
                                                        + " are; say so with --mapping."));
        JsonLog.read(source, sink, new MappedRecord(mapping, source.limits().depth()));
    }
}
