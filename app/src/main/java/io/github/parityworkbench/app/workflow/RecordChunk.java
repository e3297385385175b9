package io.github.parityworkbench.app.workflow;

import io.github.parityworkbench.diff.EndpointSummary;
import io.github.parityworkbench.diff.Exchange;
import io.github.parityworkbench.diff.JsonText;
import io.github.parityworkbench.diff.Response;
import io.github.parityworkbench.diff.group.Aggregation;
import io.github.parityworkbench.diff.group.ClassifiedExchange;
import io.github.parityworkbench.diff.json.JsonSyntaxException;
import io.github.parityworkbench.localdb.ImportBatch;
import io.github.parityworkbench.localdb.ProblemRow;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Consecutive records of a log that are compared by one thread and stored in one transaction. Full
 * after a number of records or bytes, so that the same log always falls into the same chunks.
 */
final class RecordChunk {
    private static final int MOST_RECORDS = 1_000;
    private static final long MOST_BYTES = 4L << 20;
    private static final int BYTES_OF_A_RECORD = 500;

    private final List<Exchange> exchanges = new ArrayList<>();
    private final List<EndpointSummary> summaries = new ArrayList<>();
    private final List<ProblemRow> problems = new ArrayList<>();
    private long bytes;

    void add(Exchange exchange) {
        exchanges.add(exchange);
        bytes +=
                BYTES_OF_A_RECORD
                        + bytes(exchange.request().body())
                        + bytes(exchange.control())
                        + bytes(exchange.candidate())
                        + bytes(exchange.secondary());
    }

    void add(EndpointSummary summary) {
        summaries.add(summary);
        bytes += BYTES_OF_A_RECORD;
    }

    void add(ProblemRow problem) {
        problems.add(problem);
        bytes += BYTES_OF_A_RECORD;
    }

    boolean isEmpty() {
        return bytes == 0;
    }

    boolean isFull() {
        return bytes >= MOST_BYTES
                || exchanges.size() + summaries.size() + problems.size() >= MOST_RECORDS;
    }

    /** About how much memory the records take. */
    long bytes() {
        return bytes;
    }

    /**
     * Compares every exchange.
     *
     * @param recordsDone how many records of the log are done with this chunk
     * @param stop asked now and then whether the answer is still wanted
     * @throws CancelledException if it is not
     */
    ComparedChunk compare(Comparing comparing, long recordsDone, BooleanSupplier stop) {
        Aggregation delta = new Aggregation();
        List<ClassifiedExchange> differing = new ArrayList<>();
        List<ProblemRow> problemsOfAll = new ArrayList<>(problems);
        long compared = 0;
        long mismatched = 0;
        for (Exchange exchange : exchanges) {
            if (stop.getAsBoolean()) {
                throw new CancelledException();
            }
            try {
                ClassifiedExchange classified = comparing.compare(exchange);
                delta.add(classified);
                compared++;
                mismatched += classified.mismatched() ? 1 : 0;
                if (!classified.differences().isEmpty()) {
                    differing.add(classified);
                }
            } catch (JsonSyntaxException e) {
                problemsOfAll.add(new ProblemRow(exchange.provenance(), e.reason()));
            }
        }
        summaries.forEach(delta::add);
        return new ComparedChunk(
                new ImportBatch(recordsDone, differing, delta, problemsOfAll),
                compared,
                mismatched);
    }

    private static long bytes(@Nullable Response response) {
        return response == null ? 0 : bytes(response.body());
    }

    private static long bytes(@Nullable JsonText body) {
        return body == null ? 0 : body.length();
    }
}
