package io.github.parityworkbench.importers.pair;

import io.github.parityworkbench.diff.Provenance;
import io.github.parityworkbench.importers.LogFormat;
import io.github.parityworkbench.importers.LogSource;
import io.github.parityworkbench.importers.Match;
import io.github.parityworkbench.importers.RecordSink;
import io.github.parityworkbench.importers.Sample;
import io.github.parityworkbench.importers.Side;
import io.github.parityworkbench.importers.SourceException;
import io.github.parityworkbench.importers.har.HarEntries;
import io.github.parityworkbench.importers.har.HarFormat;
import io.github.parityworkbench.importers.json.MalformedJsonException;
import io.github.parityworkbench.importers.json.RecordHandler;
import io.github.parityworkbench.importers.mapping.MappedSide;
import io.github.parityworkbench.importers.mapping.Mapping;
import io.github.parityworkbench.importers.reading.ExchangeDraft;
import io.github.parityworkbench.importers.reading.OneSided;
import io.github.parityworkbench.importers.reading.RecordException;
import io.github.parityworkbench.importers.reading.RecordLog;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads two logs together, one of each system: two HAR recordings, or two logs of JSON records.
 * What belongs together is told by a trace id, a request id, or what was asked. The source is
 * control's log, with the candidate's as its companion.
 */
public final class PairFormat implements LogFormat {
    private static final long BYTES_IN_MEMORY = 32L << 20;

    private final Path folder;
    private final @Nullable Mapping mapping;
    private final long bytesInMemory;

    /**
     * @param folder where records wait that do not fit into memory; there when a log is read
     * @param mapping of the records of both logs, null to guess one for each
     */
    public PairFormat(Path folder, @Nullable Mapping mapping) {
        this(folder, mapping, BYTES_IN_MEMORY);
    }

    PairFormat(Path folder, @Nullable Mapping mapping, long bytesInMemory) {
        this.folder = folder;
        this.mapping = mapping;
        this.bytesInMemory = bytesInMemory;
    }

    @Override
    public String name() {
        return "pair";
    }

    @Override
    public Match probe(Sample head) {
        return Match.NO;
    }

    /** The mapping by which a log of one system is read; null where it needs none. */
    public @Nullable Mapping mapping(LogSource log) throws IOException {
        Sample head = log.head();
        if (HarFormat.isHar(head)) {
            return null;
        }
        return mapping != null
                ? mapping
                : MappedSide.guess(head)
                        .orElseThrow(
                                () ->
                                        new SourceException(
                                                log.name()
                                                        + " does not show where its response is;"
                                                        + " say so with --mapping"));
    }

    private OneSided side(LogSource log) throws IOException {
        Mapping known = mapping(log);
        return known == null ? new HarEntries(log.limits()) : new MappedSide(known, log.limits());
    }

    @Override
    public void read(LogSource source, RecordSink sink) throws IOException {
        LogSource other = source.companions().values().iterator().next();
        OneSided control = side(source);
        OneSided candidate = side(other);
        JoinKey key =
                JoinKey.choose(
                                sample(control, Side.CONTROL, source.head()),
                                sample(candidate, Side.CANDIDATE, other.head()))
                        .orElseThrow(
                                () ->
                                        new SourceException(
                                                source.name()
                                                        + " and "
                                                        + other.name()
                                                        + " have neither a trace id nor a URL in"
                                                        + " each record; name one with"
                                                        + " --mapping"));
        PairedRecords paired =
                new PairedRecords(source.name(), control, other.name(), candidate, key, sink);
        try (PairJoin join = new PairJoin(folder, bytesInMemory, paired)) {
            RecordLog.read(
                    source,
                    sink,
                    control::records,
                    (record, place, to) ->
                            join.addControl(
                                    row(key, control.read(record, Side.CONTROL), record, place)));
            RecordLog.read(
                    other,
                    sink,
                    candidate::records,
                    (record, place, to) ->
                            join.addCandidate(
                                    row(
                                            key,
                                            candidate.read(record, Side.CANDIDATE),
                                            record,
                                            place)));
            join.finish();
        }
    }

    private static Row row(JoinKey key, ExchangeDraft draft, byte[] record, Provenance place) {
        String text = key.of(draft);
        if (text == null) {
            throw new RecordException("it has no " + key.label() + " to join it by");
        }
        return new Row(text, record, place.line(), place.offset());
    }

    /** What the first records say. */
    private static List<ExchangeDraft> sample(OneSided log, Side side, Sample head)
            throws IOException {
        List<ExchangeDraft> drafts = new ArrayList<>();
        log.records(new ByteArrayInputStream(head.toBytes()))
                .read(
                        new RecordHandler() {
                            @Override
                            public void record(byte[] record, long line, long offset) {
                                try {
                                    drafts.add(log.read(record, side));
                                } catch (MalformedJsonException | RecordException broken) {
                                    // It will be a problem when it is read, and tells nothing here.
                                }
                            }

                            @Override
                            public void unreadable(String reason, long line, long offset) {}
                        });
        return drafts;
    }
}
