package io.github.parityworkbench.app.workflow;

import io.github.parityworkbench.localdb.KeyNews;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/** The threads that compare; they touch neither files nor the database. */
final class Workers implements AutoCloseable {
    private static final KeyNews NO_NEWS = new KeyNews(Map.of(), null);

    private final int threads;
    private final LearntKeys keys;
    private final Census census;
    private final ExecutorService executor;
    private volatile boolean closed;

    /** Whether the next part begins by other keys, if such are borne out. */
    private boolean learnNext;

    Workers(int threads, LearntKeys keys, Census census) {
        this.threads = threads;
        this.census = census;
        this.keys = keys;
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

    /** What a part came to in the background, and the keys of arrays that it was compared by. */
    record Compared(ComparedRecords records, LearntKeys.InForce by) {}

    /** Compares a part in the background, by the keys in force when it begins. */
    Future<Compared> compare(LogPart part) {
        return executor.submit(
                () -> {
                    LearntKeys.InForce by = keys.inForce();
                    RecordComparing records =
                            new RecordComparing(
                                    by.comparing(), () -> closed, census, null, part.recordOf());
                    part.records().accept(records);
                    return new Compared(records.finish(), by);
                });
    }

    /**
     * Passes on what a part comes to that is the next one to be stored, by the keys of arrays that
     * those before it and, from time to time, it itself bear out, with no more endpoints and groups
     * than there may be; all at once or, where that is much, one after the other.
     *
     * @param background what it comes to in the background
     * @param recordsDone how many records of the source are stored
     * @param store stores some records and what they teach
     */
    void order(
            LogPart part,
            Future<Compared> background,
            LongSupplier recordsDone,
            Cancellation cancellation,
            BiConsumer<ComparedRecords, KeyNews> store) {
        Compared compared = await(background);
        long recordsBefore = recordsDone.getAsLong();
        boolean followed = learnNext && keys.follow();
        learnNext = false;
        LearntKeys.InForce before = keys.inForce();
        ComparedRecords records = following(compared.records(), compared.by(), before);
        if (records.batch() == null) {
            AtomicBoolean news = new AtomicBoolean(followed);
            admit(
                    part,
                    cancellation,
                    some -> store.accept(some, learn(some, news.getAndSet(false))));
            learnNext = isTimeToLearn(recordsBefore, recordsDone.getAsLong());
            return;
        }
        keys.add(records.delta().keys());
        followed |=
                isTimeToLearn(recordsBefore, recordsBefore + records.records()) && keys.follow();
        KeyNews news = news(records, followed);
        records = following(records, before, keys.inForce());
        if (census.admits(records.delta())) {
            store.accept(records, news);
        } else {
            AtomicReference<KeyNews> first = new AtomicReference<>(news);
            admit(part, cancellation, some -> store.accept(some, first.getAndSet(NO_NEWS)));
        }
    }

    private KeyNews learn(ComparedRecords records, boolean followed) {
        keys.add(records.delta().keys());
        return news(records, followed);
    }

    private KeyNews news(ComparedRecords records, boolean followed) {
        return new KeyNews(records.delta().keys(), followed ? keys.inForce().keys() : null);
    }

    private void admit(
            LogPart part, Cancellation cancellation, Consumer<ComparedRecords> admitted) {
        RecordComparing records =
                new RecordComparing(
                        keys.inForce().comparing(),
                        cancellation::isRequested,
                        census,
                        admitted,
                        part.recordOf());
        part.records().accept(records);
        records.finish();
    }

    /** Compares again what may be otherwise by other keys. */
    private ComparedRecords following(
            ComparedRecords records, LearntKeys.InForce by, LearntKeys.InForce now) {
        return records.by(
                exchange -> census.settled(now.comparing().compare(exchange)), by.touchedBy(now));
    }

    /** When a source is twice as long: often as long as little is known, later hardly ever. */
    private static boolean isTimeToLearn(long recordsBefore, long recordsAfter) {
        return Long.numberOfLeadingZeros(recordsBefore) > Long.numberOfLeadingZeros(recordsAfter);
    }

    /** What a part came to. Waits however long it takes; an interrupt is kept for later. */
    private static Compared await(Future<Compared> compared) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return compared.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    if (e.getCause() instanceof RuntimeException failure) {
                        throw failure;
                    }
                    if (e.getCause() instanceof Error error) {
                        throw error;
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
