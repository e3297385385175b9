package io.github.parityworkbench.localdb;

import io.github.parityworkbench.diff.Exchange;
import io.github.parityworkbench.diff.group.Aggregation;
import io.github.parityworkbench.diff.group.ClassifiedExchange;
import io.github.parityworkbench.localdb.internal.BatchWriter;
import io.github.parityworkbench.localdb.internal.RecordPlace;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the next records of a source came to, packed; best 500 to 2,000 of them. What takes no
 * database is done when it is made, on any thread, so that the one that writes has less to do. It
 * is stored whole or not at all.
 */
public final class ImportBatch {
    private final long records;
    private final List<ClassifiedExchange> mismatching;
    private final Aggregation delta;
    private final List<ProblemRow> problems;
    private final BatchWriter writer;
    private final KeyNews keys;

    /**
     * Packs a batch.
     *
     * @param records how many records of the source it takes further
     * @param mismatching the exchanges with differences, ignored or not, in the order of the source
     * @param delta the counts of all records of this batch, matching ones too; not changed any more
     * @param problems those that could not be read, in the order of the source
     * @param recordOf the bytes of an exchange's record, all from its offset in the log on; null to
     *     keep copies of payloads. Only in a session that {@linkplain ImportStore#begin refers to
     *     the log}
     * @throws IllegalArgumentException if an exchange of these has no difference
     */
    public ImportBatch(
            long records,
            List<ClassifiedExchange> mismatching,
            Aggregation delta,
            List<ProblemRow> problems,
            @Nullable Function<Exchange, byte[]> recordOf) {
        this(
                records,
                mismatching,
                delta,
                problems,
                new BatchWriter(
                        List.copyOf(mismatching),
                        recordOf == null
                                ? null
                                : each -> RecordPlace.of(each, recordOf.apply(each))),
                new KeyNews(delta.keys(), null));
    }

    private ImportBatch(
            long records,
            List<ClassifiedExchange> mismatching,
            Aggregation delta,
            List<ProblemRow> problems,
            BatchWriter writer,
            KeyNews keys) {
        for (ClassifiedExchange each : mismatching) {
            if (each.differences().isEmpty()) {
                throw new IllegalArgumentException(
                        "exchange " + each.exchange().id() + " has no difference to keep");
            }
        }
        this.records = records;
        this.mismatching = List.copyOf(mismatching);
        this.delta = delta;
        this.problems = List.copyOf(problems);
        this.writer = writer;
        this.keys = keys;
    }

    /** The same batch, from which this is learnt of the keys of arrays. */
    public ImportBatch with(KeyNews news) {
        return new ImportBatch(records, mismatching, delta, problems, writer, news);
    }

    /**
     * The same exchanges, in the same order, where comparing them again found other differences.
     */
    public ImportBatch with(List<ClassifiedExchange> again, Aggregation counts) {
        return new ImportBatch(
                records, again, counts, problems, writer.with(List.copyOf(again)), keys);
    }

    /** How many records of the source it takes further. */
    long records() {
        return records;
    }

    List<ClassifiedExchange> mismatching() {
        return mismatching;
    }

    Aggregation delta() {
        return delta;
    }

    List<ProblemRow> problems() {
        return problems;
    }

    BatchWriter writer() {
        return writer;
    }

    KeyNews keys() {
        return keys;
    }
}
