package io.github.parityworkbench.importers.reading;

import io.github.parityworkbench.diff.Provenance;
import io.github.parityworkbench.importers.RecordSink;
import io.github.parityworkbench.importers.json.MalformedJsonException;

/** Makes of one JSON record what a format takes it for. Not for two threads at once. */
public interface RecordParser {
    /**
     * Hands what the record says to the sink.
     *
     * @param record not changed any more by anybody, so that slices of it may be kept
     * @throws MalformedJsonException if it is not valid JSON
     * @throws RecordException if it is not what the format expects
     */
    void parse(byte[] record, Provenance provenance, RecordSink sink);
}
