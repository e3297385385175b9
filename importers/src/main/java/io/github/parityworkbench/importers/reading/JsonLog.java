package io.github.parityworkbench.importers.reading;

import io.github.parityworkbench.importers.LogSource;
import io.github.parityworkbench.importers.RecordSink;
import io.github.parityworkbench.importers.json.JsonRecords;
import java.io.IOException;

/** Reads a source of JSON records; each that cannot be read is one problem. */
public final class JsonLog {
    private JsonLog() {}

    /** Hands every record of the source to the parser. */
    public static void read(LogSource source, RecordSink sink, RecordParser parser)
            throws IOException {
        int maximum = source.limits().recordBytes();
        int depth = source.limits().depth();
        RecordLog.read(source, sink, in -> new JsonRecords(in, maximum, depth), parser);
    }
}
