package io.github.parityworkbench.importers.reading;

import io.github.parityworkbench.diff.Provenance;
import io.github.parityworkbench.importers.DamagedSourceException;
import io.github.parityworkbench.importers.ImportProblem;
import io.github.parityworkbench.importers.LogSource;
import io.github.parityworkbench.importers.RecordSink;
import io.github.parityworkbench.importers.json.MalformedJsonException;
import io.github.parityworkbench.importers.json.RecordHandler;
import io.github.parityworkbench.importers.json.Records;
import java.io.IOException;
import java.io.InputStream;

/** Reads a source record by record; each that cannot be read is one problem. */
public final class RecordLog {
    private RecordLog() {}

    /** How a stream falls into records. */
    public interface Splitting {
        Records of(InputStream in);
    }

    /** Hands every record of the source to the parser. */
    public static void read(
            LogSource source, RecordSink sink, Splitting splitting, RecordParser parser)
            throws IOException {
        try (InputStream in = source.open()) {
            Records records = splitting.of(in);
            try {
                records.read(new Reading(source.name(), sink, parser));
            } catch (DamagedSourceException damaged) {
                Provenance end = new Provenance(source.name(), 0, records.position());
                sink.problem(new ImportProblem(end, damaged.reason()));
            }
        }
    }

    /**
     * Reads a record, or one of several exchanges that a record holds: where that cannot be read,
     * it is one problem.
     */
    public static void attempt(Provenance place, RecordSink sink, Runnable reading) {
        String reason;
        try {
            reading.run();
            return;
        } catch (MalformedJsonException malformed) {
            reason = malformed.reasonIn("the record", 0);
        } catch (RecordException unexpected) {
            reason = unexpected.reason();
        }
        sink.problem(new ImportProblem(place, reason));
    }

    private record Reading(String name, RecordSink sink, RecordParser parser)
            implements RecordHandler {
        @Override
        public void record(byte[] record, long line, long offset) {
            Provenance provenance = new Provenance(name, line, offset);
            attempt(provenance, sink, () -> parser.parse(record, provenance, sink));
        }

        @Override
        public void unreadable(String reason, long line, long offset) {
            sink.problem(new ImportProblem(new Provenance(name, line, offset), reason));
        }
    }
}
