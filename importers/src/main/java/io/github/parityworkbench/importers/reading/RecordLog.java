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

    private record Reading(String name, RecordSink sink, RecordParser parser)
            implements RecordHandler {
        @Override
        public void record(byte[] record, long line, long offset) {
            Provenance provenance = new Provenance(name, line, offset);
            String reason;
            try {
                parser.parse(record, provenance, sink);
                return;
            } catch (MalformedJsonException malformed) {
                reason = malformed.reasonIn("the record", 0);
            } catch (RecordException unexpected) {
                reason = unexpected.reason();
            }
            sink.problem(new ImportProblem(provenance, reason));
        }

        @Override
        public void unreadable(String reason, long line, long offset) {
            sink.problem(new ImportProblem(new Provenance(name, line, offset), reason));
        }
    }
}
