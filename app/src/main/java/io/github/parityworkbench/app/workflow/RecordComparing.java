package io.github.parityworkbench.app.workflow;

import io.github.parityworkbench.diff.EndpointSummary;
import io.github.parityworkbench.diff.Exchange;
import io.github.parityworkbench.diff.group.Aggregation;
import io.github.parityworkbench.diff.group.ClassifiedExchange;
import io.github.parityworkbench.diff.json.JsonSyntaxException;
import io.github.parityworkbench.importers.ImportProblem;
import io.github.parityworkbench.importers.RecordSink;
import io.github.parityworkbench.localdb.PreparedBatch;
import io.github.parityworkbench.localdb.ProblemRow;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Compares records as it is given them, and adds up what they come to; for one thread. */
final class RecordComparing implements RecordSink {
    private final Comparing comparing;
    private final BooleanSupplier stop;
    private final @Nullable Function<Exchange, byte[]> recordOf;
    private final Aggregation delta = new Aggregation();
    private final List<ClassifiedExchange> differing = new ArrayList<>();
    private final List<ProblemRow> problems = new ArrayList<>();
    private long records;
    private long compared;
    private long mismatched;

    /**
     * @param stop asked now and then whether the answer is still wanted; a {@link
     *     CancelledException} tells that it is not
     * @param recordOf the bytes of an exchange's record, where the workspace is to keep no copy of
     *     it; else null
     */
    RecordComparing(
            Comparing comparing,
            BooleanSupplier stop,
            @Nullable Function<Exchange, byte[]> recordOf) {
        this.recordOf = recordOf;
        this.comparing = comparing;
        this.stop = stop;
    }

    @Override
    public void exchange(Exchange exchange) {
        if (stop.getAsBoolean()) {
            throw new CancelledException();
        }
        records++;
        try {
            ClassifiedExchange classified = comparing.compare(exchange);
            delta.add(classified);
            compared++;
            mismatched += classified.mismatched() ? 1 : 0;
            if (!classified.differences().isEmpty()) {
                differing.add(classified);
            }
        } catch (JsonSyntaxException e) {
            problems.add(new ProblemRow(exchange.provenance(), e.reason()));
        }
    }

    @Override
    public void summary(EndpointSummary summary) {
        records++;
        delta.add(summary);
    }

    @Override
    public void problem(ImportProblem problem) {
        records++;
        problems.add(new ProblemRow(problem.provenance(), problem.reason()));
    }

    /** What all records came to. */
    ComparedRecords finish() {
        return new ComparedRecords(
                new PreparedBatch(records, differing, delta, problems, recordOf),
                compared,
                mismatched,
                problems.size());
    }
}
