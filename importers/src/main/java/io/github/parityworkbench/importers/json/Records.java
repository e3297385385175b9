package io.github.parityworkbench.importers.json;

import java.io.IOException;

/** A stream that falls into records. */
public interface Records {
    /** Hands every record to the handler, in order. */
    void read(RecordHandler handler) throws IOException;

    /** How many bytes of the stream have been taken in by now. */
    long position();
}
