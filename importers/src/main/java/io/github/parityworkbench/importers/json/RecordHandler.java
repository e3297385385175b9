package io.github.parityworkbench.importers.json;

/** What is done with the records of a source, one call each. */
public interface RecordHandler {
    /**
     * A record in an array of its own, blanks around it taken off; the handler may keep it.
     *
     * @param record one line, or one value; in lines, not yet checked to be JSON
     * @param line of its first byte, from 1
     * @param offset of its first byte in the source
     */
    void record(byte[] record, long line, long offset);

    /** A record that could not be kept or told from what follows. */
    void unreadable(String reason, long line, long offset);
}
