package io.github.parityworkbench.app.workflow;

import io.github.parityworkbench.diff.Exchange;
import io.github.parityworkbench.importers.RecordSink;
import io.github.parityworkbench.localdb.ImportSession;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

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
    private record Waiting(
            long bytes,
            Consumer<RecordSink> part,
            @Nullable Function<Exchange, byte[]> recordOf,
            Future<ComparedRecords> compared) {}

    ImportPipeline(
            Workers workers, ImportSession session, ImportMeter meter, Cancellation cancellation) {
        this.workers = workers;
        this.session = session;
        this.meter = meter;
        this.cancellation = cancellation;
    }

    /**
     * Adds the next part of the log.
     *
     * @param bytes about how much memory it takes
     * @param part gives its records to a sink, on another thread
     */
    void add(long bytes, Consumer<RecordSink> part) {
        add(bytes, part, null);
    }

    /**
     * Adds the next part of a log that may keep the payloads.
     *
     * @param recordOf the bytes of an exchange's record; null if they are to be copied
     */
    void add(long bytes, Consumer<RecordSink> part, @Nullable Function<Exchange, byte[]> recordOf) {
        cancellation.check();
        while (!waiting.isEmpty()
                && (waiting.size() > workers.threads()
                        || bytesWaiting + bytes > MOST_BYTES_WAITING)) {
            storeOldest();
        }
        waiting.add(new Waiting(bytes, part, recordOf, workers.compare(part, recordOf)));
        bytesWaiting += bytes;
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
        ComparedRecords compared = Workers.await(oldest.compared());
        workers.admit(compared, oldest.part(), oldest.recordOf(), cancellation, this::store);
        bytesWaiting -= oldest.bytes();
    }

    private void store(ComparedRecords compared) {
        session.write(Objects.requireNonNull(compared.batch()));
        meter.stored(compared);
    }
}
