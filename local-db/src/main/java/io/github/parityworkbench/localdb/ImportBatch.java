package io.github.parityworkbench.localdb;

import io.github.parityworkbench.diff.group.Aggregation;
import io.github.parityworkbench.diff.group.ClassifiedExchange;
import java.util.List;

/**
 * What the next records of a source came to; best 500 to 2,000 of them. It is stored whole or not
 * at all.
 *
 * @param recordsDone how many records of the source are done with this batch, from its beginning
 * @param mismatching the exchanges with differences, ignored or not, in the order of the source
 * @param delta the counts of all records of this batch, matching ones too; not changed any more
 * @param problems those that could not be read, in the order of the source
 */
public record ImportBatch(
        long recordsDone,
        List<ClassifiedExchange> mismatching,
        Aggregation delta,
        List<ProblemRow> problems) {
    public ImportBatch {
        mismatching = List.copyOf(mismatching);
        problems = List.copyOf(problems);
        for (ClassifiedExchange each : mismatching) {
            if (each.differences().isEmpty()) {
                throw new IllegalArgumentException(
                        "exchange " + each.exchange().id() + " has no difference to keep");
            }
        }
    }
}
