package io.github.parityworkbench.localdb;

import io.github.parityworkbench.diff.group.Aggregation;
import io.github.parityworkbench.diff.group.ClassifiedExchange;
import io.github.parityworkbench.localdb.internal.BatchWriter;
import java.util.List;

/**
 * What the next records of a source came to, packed: what takes no database is done when it is
 * made, on any thread, so that the one that writes has less to do.
 */
public final class PreparedBatch {
    private final long records;
    private final ImportBatch batch;
    private final BatchWriter writer;

    /**
     * Packs a batch.
     *
     * @param records how many records of the source it takes further
     * @param mismatching as in {@link ImportBatch}
     * @param delta as in {@link ImportBatch}
     * @param problems as in {@link ImportBatch}
     */
    public PreparedBatch(
            long records,
            List<ClassifiedExchange> mismatching,
            Aggregation delta,
            List<ProblemRow> problems) {
        this.records = records;
        this.batch = new ImportBatch(records, mismatching, delta, problems);
        this.writer = new BatchWriter(batch.mismatching());
    }

    /** How many records of the source it takes further. */
    public long records() {
        return records;
    }

    ImportBatch batch() {
        return batch;
    }

    BatchWriter writer() {
        return writer;
    }
}
