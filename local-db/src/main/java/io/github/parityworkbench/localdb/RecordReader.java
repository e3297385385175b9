package io.github.parityworkbench.localdb;

import io.github.parityworkbench.diff.Exchange;
import io.github.parityworkbench.diff.Provenance;

/** Makes an exchange again of the bytes of its record, where a workspace keeps no copy of it. */
@FunctionalInterface
public interface RecordReader {
    /**
     * Reads a record of the native log, as it was read when it was imported. For any number of
     * threads.
     *
     * @param record all its bytes
     * @param provenance where it stands
     */
    Exchange read(byte[] record, Provenance provenance);
}
