package io.github.parityworkbench.app.workflow;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** The threads that compare; they touch neither files nor the database. */
final class Workers implements AutoCloseable {
    private final int threads;
    private final Comparing comparing;
    private final ExecutorService executor;
    private volatile boolean closed;

    Workers(int threads, Comparing comparing) {
        this.threads = threads;
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

    /** Compares the chunk in the background; the chunk is not changed any more. */
    Future<ComparedChunk> compare(RecordChunk chunk, long recordsDone) {
        return executor.submit(() -> chunk.compare(comparing, recordsDone, () -> closed));
    }

    /** What a chunk came to. Waits however long it takes; an interrupt is kept for later. */
    static ComparedChunk await(Future<ComparedChunk> compared) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return compared.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (ExecutionException e) {
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
