package io.github.parityworkbench.localdb;

/**
 * One source being imported; for one thread at a time. Closed before it is finished, it resumes.
 */
public final class ImportSession implements AutoCloseable {
    private long recordsDone;

    ImportSession() {}

    /** How many records of the source are done already: to be passed over. */
    public long recordsDone() {
        return recordsDone;
    }

    /** Whether the source was imported to its end before: there is nothing to write. */
    public boolean alreadyFinished() {
        return false;
    }

    /** Stores a batch; when this returns, it is on disk. */
    public void write(ImportBatch batch) {
        recordsDone = batch.recordsDone();
    }

    /** Says that the source is done, and settles into which groups its differences fall. */
    public void finish() {}

    @Override
    public void close() {}
}
