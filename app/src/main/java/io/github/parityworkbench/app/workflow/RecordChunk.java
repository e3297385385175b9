package io.github.parityworkbench.app.workflow;

import io.github.parityworkbench.diff.Difference;
import io.github.parityworkbench.diff.EndpointSummary;
import io.github.parityworkbench.diff.Exchange;
import io.github.parityworkbench.diff.JsonText;
import io.github.parityworkbench.diff.Response;
import io.github.parityworkbench.importers.ImportProblem;
import io.github.parityworkbench.importers.RecordSink;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Consecutive records of a log that are compared by one thread and stored in one transaction. Full
 * after a number of records or bytes, so that the same log always falls into the same chunks.
 */
final class RecordChunk implements RecordSink {
    private static final int MOST_RECORDS = 1_000;
    private static final long MOST_BYTES = 4L << 20;
    private static final int BYTES_OF_A_RECORD = 500;

    private final List<Consumer<RecordSink>> records = new ArrayList<>();
    private long bytes;

    @Override
    public void exchange(Exchange exchange) {
        records.add(sink -> sink.exchange(exchange));
        bytes +=
                BYTES_OF_A_RECORD
                        + bytes(exchange.request().body())
                        + bytes(exchange.control())
                        + bytes(exchange.candidate())
                        + bytes(exchange.secondary())
                        + bytes(exchange.given());
    }

    @Override
    public void summary(EndpointSummary summary) {
        records.add(sink -> sink.summary(summary));
        bytes += BYTES_OF_A_RECORD;
    }

    @Override
    public void problem(ImportProblem problem) {
        records.add(sink -> sink.problem(problem));
        bytes += BYTES_OF_A_RECORD;
    }

    boolean isEmpty() {
        return records.isEmpty();
    }

    boolean isFull() {
        return bytes >= MOST_BYTES || records.size() >= MOST_RECORDS;
    }

    /** About how much memory the records take. */
    long bytes() {
        return bytes;
    }

    /** Gives every record to the sink, in order. */
    void readTo(RecordSink sink) {
        records.forEach(record -> record.accept(sink));
    }

    private static long bytes(@Nullable Response response) {
        return response == null ? 0 : bytes(response.body());
    }

    private static long bytes(@Nullable List<Difference> given) {
        long sum = 0;
        for (Difference difference : given == null ? List.<Difference>of() : given) {
            sum += BYTES_OF_A_RECORD + bytes(difference.control()) + bytes(difference.candidate());
        }
        return sum;
    }

    private static long bytes(@Nullable JsonText body) {
        return body == null ? 0 : body.length();
    }
}
