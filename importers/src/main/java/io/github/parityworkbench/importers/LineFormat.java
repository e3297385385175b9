package io.github.parityworkbench.importers;

/**
 * A format whose records are lines that mean the same wherever they stand, so that the parts of a
 * log can be read at the same time.
 */
public interface LineFormat extends LogFormat {
    /**
     * Whether the records of the source that begins so stand one a line; if not, it is to be {@link
     * #read(LogSource, RecordSink) read} as a whole.
     */
    boolean isOneALine(Sample head);

    /**
     * Reads some lines of a source: one call of the sink for each that is not blank, in their
     * order, as if the whole source were read. For any number of threads.
     */
    void read(LineChunk lines, RecordSink sink);
}
