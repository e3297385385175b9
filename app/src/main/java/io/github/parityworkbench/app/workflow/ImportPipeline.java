package io.github.parityworkbench.app.workflow;

import io.github.parityworkbench.diff.EndpointSummary;
import io.github.parityworkbench.diff.Exchange;
import io.github.parityworkbench.importers.ImportProblem;
import io.github.parityworkbench.importers.RecordSink;
import io.github.parityworkbench.localdb.ImportSession;
import io.github.parityworkbench.localdb.ProblemRow;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Future;

/**
 * Takes the records of one log as they are read, has them compared in chunks by several threads,
 * and stores the chunks in the order of the log. Reading and storing happen on the thread that
 * reads, so the outcome does not depend on the number of threads; as few chunks wait as keep the
 * others busy, so memory does not grow with the log.
 */
final class ImportPipeline implements RecordSink {
    private static final long MOST_BYTES_WAITING = 48L << 20;

    private final Workers workers;
    private final ImportSession session;
    private final ImportMeter meter;
    private final Cancellation cancellation;
    private final long toSkip;
    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private RecordChunk chunk = new RecordChunk();
    private long bytesWaiting;
    private long records;

    /** A chunk that is being compared. */
    private record Waiting(long bytes, Future<ComparedChunk> compared) {}

    ImportPipeline(
            Workers workers, ImportSession session, ImportMeter meter, Cancellation cancellation) {
        this.workers = workers;
        this.session = session;
        this.meter = meter;
        this.cancellation = cancellation;
        this.toSkip = session.recordsDone();
    }

    @Override
    public void exchange(Exchange exchange) {
        if (isNew()) {
            chunk.add(exchange);
            meter.exchangeRead();
            passOnIfFull();
        }
    }

    @Override
    public void summary(EndpointSummary summary) {
        if (isNew()) {
            chunk.add(summary);
            passOnIfFull();
        }
    }

    @Override
    public void problem(ImportProblem problem) {
        if (isNew()) {
            chunk.add(new ProblemRow(problem.provenance(), problem.reason()));
            passOnIfFull();
        }
    }

    /** Stores everything that is left; called once, when the log is at its end. */
    void finish() {
        if (!chunk.isEmpty()) {
            passOn();
        }
        while (!waiting.isEmpty()) {
            cancellation.check();
            storeOldest();
        }
    }

    /** Counts a record, and says whether the workspace does not have it yet. */
    private boolean isNew() {
        cancellation.check();
        meter.tick();
        return ++records > toSkip;
    }

    private void passOnIfFull() {
        if (chunk.isFull()) {
            passOn();
        }
    }

    private void passOn() {
        while (!waiting.isEmpty()
                && (waiting.size() > workers.threads()
                        || bytesWaiting + chunk.bytes() > MOST_BYTES_WAITING)) {
            storeOldest();
        }
        waiting.add(new Waiting(chunk.bytes(), workers.compare(chunk, records)));
        bytesWaiting += chunk.bytes();
        chunk = new RecordChunk();
    }

    private void storeOldest() {
        Waiting oldest = waiting.remove();
        ComparedChunk compared = Workers.await(oldest.compared());
        bytesWaiting -= oldest.bytes();
        session.write(compared.batch());
        meter.stored(compared);
    }
}
