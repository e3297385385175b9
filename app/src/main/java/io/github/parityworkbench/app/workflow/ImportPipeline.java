package io.github.parityworkbench.app.workflow;

import io.github.parityworkbench.localdb.ImportSession;
import io.github.parityworkbench.localdb.KeyNews;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.concurrent.Future;

/**
 * Has parts of one log compared by several threads and stores them in the order of the log. Reading
 * and storing happen on the thread that reads, so the outcome does not depend on the number of
 * threads; as few parts wait as keep the others busy, so memory does not grow with the log.
 */
final class ImportPipeline {
    private static final long MOST_BYTES_WAITING = 48L << 20;

    private final Workers workers;
    private final ImportSession session;
    private final ImportMeter meter;
    private final Cancellation cancellation;
    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private long bytesWaiting;

    /** A part that is being compared. */
    private record Waiting(LogPart part, Future<Workers.Compared> compared) {}

    ImportPipeline(
            Workers workers, ImportSession session, ImportMeter meter, Cancellation cancellation) {
        this.workers = workers;
        this.session = session;
        this.meter = meter;
        this.cancellation = cancellation;
    }

    /** Adds the next part of the log. */
    void add(LogPart part) {
        cancellation.check();
        while (!waiting.isEmpty() && mustStoreBefore(part)) {
            storeOldest();
        }
        waiting.add(new Waiting(part, workers.compare(part)));
        bytesWaiting += part.bytes();
    }

    /** The first part teaches most of how to compare the others. */
    private boolean mustStoreBefore(LogPart part) {
        return session.recordsDone() == 0
                || waiting.size() > workers.threads()
                || bytesWaiting + part.bytes() > MOST_BYTES_WAITING;
    }

    /** Stores everything that is left; called once, when the log is at its end. */
    void finish() {
        while (!waiting.isEmpty()) {
            cancellation.check();
            storeOldest();
        }
    }

    private void storeOldest() {
        Waiting oldest = waiting.remove();
        workers.order(
                oldest.part(), oldest.compared(), session::recordsDone, cancellation, this::store);
        bytesWaiting -= oldest.part().bytes();
    }

    private void store(ComparedRecords compared, KeyNews news) {
        session.write(Objects.requireNonNull(compared.batch()).with(news));
        meter.stored(compared);
    }
}
