package io.github.parityworkbench.localdb;

import io.github.parityworkbench.diff.Exchange;
import io.github.parityworkbench.diff.group.Aggregation;
import io.github.parityworkbench.diff.group.ClassifiedExchange;
import io.github.parityworkbench.localdb.internal.BatchWriter;
import io.github.parityworkbench.localdb.internal.RecordPlace;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the next records of a source came to, packed: what takes no database is done when it is
 * made, on any thread, so that the one that writes has less to do.
 */
public final class PreparedBatch {
    private final long records;
    private final ImportBatch batch;
    private final BatchWriter writer;
    private final KeyNews keys;

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
        this(records, mismatching, delta, problems, null);
    }

    /**
     * Packs a batch whose payloads may stay in the log.
     *
     * @param recordOf the bytes of an exchange's record, all from its offset in the log on; null to
     *     keep copies. Only in a session that {@linkplain ImportStore#begin(SourceIdentity, String,
     *     Path) refers to the log}
     */
    public PreparedBatch(
            long records,
            List<ClassifiedExchange> mismatching,
            Aggregation delta,
            List<ProblemRow> problems,
            @Nullable Function<Exchange, byte[]> recordOf) {
        this.records = records;
        this.batch = new ImportBatch(records, mismatching, delta, problems);
        this.writer =
                new BatchWriter(
                        batch.mismatching(),
                        recordOf == null
                                ? null
                                : each -> RecordPlace.of(each, recordOf.apply(each)));
        this.keys = new KeyNews(delta.keys(), null);
    }

    private PreparedBatch(long records, ImportBatch batch, BatchWriter writer, KeyNews keys) {
        this.records = records;
        this.batch = batch;
        this.writer = writer;
        this.keys = keys;
    }

    /** The same batch, from which this is learnt of the keys of arrays. */
    public PreparedBatch with(KeyNews news) {
        return new PreparedBatch(records, batch, writer, news);
    }

    /**
     * The same exchanges, in the same order, where comparing them again found other differences.
     */
    public PreparedBatch with(List<ClassifiedExchange> mismatching, Aggregation delta) {
        ImportBatch again = new ImportBatch(records, mismatching, delta, batch.problems());
        return new PreparedBatch(records, again, writer.with(again.mismatching()), keys);
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

    KeyNews keys() {
        return keys;
    }
}
