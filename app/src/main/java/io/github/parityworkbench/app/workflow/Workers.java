package io.github.parityworkbench.app.workflow;

import io.github.parityworkbench.diff.Exchange;
import io.github.parityworkbench.importers.RecordSink;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The threads that compare; they touch neither files nor the database. */
final class Workers implements AutoCloseable {
    private final int threads;
    private final Comparing comparing;
    private final Census census;
    private final ExecutorService executor;
    private volatile boolean closed;

    Workers(int threads, Comparing comparing, Census census) {
        this.threads = threads;
        this.census = census;
        this.comparing = comparing;
        AtomicInteger started = new AtomicInteger();
        executor =
                Executors.newFixedThreadPool(
                        threads,
                        work -> {
                            Thread thread =
                                    new Thread(work, "parity-compare-" + started.incrementAndGet());
                            thread.setDaemon(true);
                            return thread;
                        });
    }

    int threads() {
        return threads;
    }

    /**
     * Compares in the background what the part gives to a sink.
     *
     * @param recordOf the bytes of an exchange's record, where no copy of it is to be kept; else
     *     null
     */
    Future<ComparedRecords> compare(
            Consumer<RecordSink> part, @Nullable Function<Exchange, byte[]> recordOf) {
        return executor.submit(
                () -> {
                    RecordComparing records =
                            new RecordComparing(comparing, () -> closed, census, null, recordOf);
                    part.accept(records);
                    return records.finish();
                });
    }

    /**
     * Passes on what a part comes to that is the next one to be stored, with no more endpoints and
     * groups than there may be, all at once or, where that is much, one after the other.
     *
     * @param compared what it came to in the background
     */
    void admit(
            ComparedRecords compared,
            Consumer<RecordSink> part,
            @Nullable Function<Exchange, byte[]> recordOf,
            Cancellation cancellation,
            Consumer<ComparedRecords> store) {
        if (compared.batch() != null && census.admits(compared.delta())) {
            store.accept(compared);
            return;
        }
        RecordComparing records =
                new RecordComparing(comparing, cancellation::isRequested, census, store, recordOf);
        part.accept(records);
        records.finish();
    }

    /** What a part came to. Waits however long it takes; an interrupt is kept for later. */
    static ComparedRecords await(Future<ComparedRecords> compared) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return compared.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    if (e.getCause() instanceof UnequalAnswersException unequal) {
                        throw unequal;
                    }
                    throw new IllegalStateException("comparing failed", e.getCause());
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Lets go of what is not compared yet, and waits until nothing runs. */
    @Override
    public void close() {
        closed = true;
        executor.shutdown();
        try {
            if (!executor.awaitTermination(1, TimeUnit.MINUTES)) {
                throw new IllegalStateException("comparing does not end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
