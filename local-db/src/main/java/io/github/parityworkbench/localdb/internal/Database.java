package io.github.parityworkbench.localdb.internal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The connections to one H2 file: one that writes, a few that read.
 *
 * <p>H2 breaks for everybody when a thread inside it is interrupted, so all work runs on threads of
 * this class, which nobody interrupts; callers wait for it and keep their interrupt.
 */
public final class Database implements AutoCloseable {
    private static final int READERS = 3;

    /**
     * No commit is left for later, closing is up to us, and no statistics are gathered: every query
     * goes by a primary key. Closing moves nothing within the file: H2 opens one that was left in
     * the midst of that, but what is written to it then can be gone the next time.
     */
    private static final String SETTINGS =
            ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000;TRACE_LEVEL_FILE=0"
                    + ";ANALYZE_AUTO=0;MAX_COMPACT_TIME=0";

    private static final int SNAPSHOT_ISOLATION = 6;

    /** H2 ends the name of a file at the one, and takes the other for a slash on every system. */
    private static final Pattern MISREAD = Pattern.compile("[;\\\\]");

    static {
        // Before any class of H2 is loaded: it reads this once.
        System.setProperty("h2.allowedClasses", "none");
    }

    private final String url;
    private final Function<String, RuntimeException> failure;
    private Connection writer;
    private final BlockingQueue<Connection> readers = new LinkedBlockingQueue<>();
    private final ExecutorService writing = Executors.newSingleThreadExecutor(threads("writer"));
    private final ExecutorService reading =
            Executors.newFixedThreadPool(READERS, threads("reader"));

    /** How often what is stored has changed, at least. */
    private final AtomicLong revision = new AtomicLong();

    /** Held by each that reads; by none while the file is exchanged. */
    private final ReadWriteLock file = new ReentrantReadWriteLock();

    private Database(String url, Function<String, RuntimeException> failure) {
        this.url = url;
        this.failure = failure;
        this.writer = firstConnection();
    }

    private Connection firstConnection() {
        try {
            return await(submit(writing, () -> connect(false)));
        } catch (RuntimeException e) {
            writing.shutdown();
            reading.shutdown();
            throw e;
        }
    }

    /**
     * Opens the database, or makes an empty one.
     *
     * @param file the file without its {@code .mv.db}
     * @param failure makes what is thrown, here and later, from a sentence for the user
     */
    public static Database open(Path file, Function<String, RuntimeException> failure) {
        Path absolute = file.toAbsolutePath();
        for (Path name : absolute) {
            if (MISREAD.matcher(name.toString()).find()) {
                throw failure.apply(
                        "a workspace cannot stand in a folder with ';' or '\\' in its name: "
                                + absolute.getParent());
            }
        }
        return new Database("jdbc:h2:file:" + absolute + SETTINGS, failure);
    }

    /** Some work with a connection. */
    @FunctionalInterface
    public interface Work<T> {
        /** Does it. */
        T run(Connection connection) throws SQLException;
    }

    /** Some work with a connection and without a result. */
    @FunctionalInterface
    public interface Action {
        /** Does it. */
        void run(Connection connection) throws SQLException;
    }

    /**
     * A number that is another one after each write, by the time the write returns: what is read
     * after asking for it is still so while the number is the same.
     */
    public long revision() {
        return revision.get();
    }

    /** Reads, all from one state of the database. */
    public <T> T read(Work<T> work) {
        return await(submit(reading, () -> reading(work)));
    }

    /**
     * Writes in one transaction, which is on disk when this returns; if the work throws, nothing is
     * changed. One writes at a time.
     */
    public <T> T write(Work<T> work) {
        return write(work, () -> {});
    }

    /** As {@link #write(Work)}; {@code committed} runs in turn with the work, after a commit. */
    public <T> T write(Work<T> work, Runnable committed) {
        return await(submit(writing, () -> writing(work, committed)));
    }

    /** {@link #write(Work)} without a result. */
    public void change(Action action) {
        write(
                connection -> {
                    action.run(connection);
                    return true;
                });
    }

    /** Another file that is to take the place of a database's own. */
    interface Replacement extends AutoCloseable {
        /**
         * Makes the file; may read the database but not write it.
         *
         * @return false to leave everything as it is
         */
        boolean make();

        /** Puts the file in its place; nobody has the old one open then. */
        void install();

        /** Removes what is left of it. */
        @Override
        void close();
    }

    /**
     * Goes on with another file. Writes wait until that is done, reads only while the files are
     * exchanged.
     *
     * @param begun begins it in turn with what is written, and so with others of its kind
     * @param replaced runs in turn with what is written, when the other file is in its place
     * @return whether it was replaced
     */
    boolean replace(Supplier<Replacement> begun, Runnable replaced) {
        return await(
                submit(
                        writing,
                        () -> {
                            try (Replacement replacement = begun.get()) {
                                return replacing(replacement, replaced);
                            }
                        }));
    }

    private boolean replacing(Replacement replacement, Runnable replaced) throws SQLException {
        if (!replacement.make()) {
            return false;
        }
        file.writeLock().lock();
        try {
            closeAll();
            try {
                replacement.install();
                replaced.run();
            } finally {
                revision.incrementAndGet();
                writer = connect(false);
            }
            return true;
        } finally {
            file.writeLock().unlock();
        }
    }

    private <T> T reading(Work<T> work) throws SQLException {
        file.readLock().lock();
        try {
            return readingNow(work);
        } finally {
            file.readLock().unlock();
        }
    }

    private <T> T readingNow(Work<T> work) throws SQLException {
        Connection reader = readers.poll();
        if (reader == null) {
            reader = connect(true);
        }
        try {
            T result = work.run(reader);
            reader.commit();
            readers.add(reader);
            return result;
        } catch (Throwable e) {
            reader.close();
            throw e;
        }
    }

    private <T> T writing(Work<T> work, Runnable committed) throws SQLException {
        try {
            T result = work.run(writer);
            writer.commit();
            revision.incrementAndGet();
            committed.run();
            flush();
            return result;
        } catch (Throwable e) {
            undo(e);
            throw e;
        }
    }

    private void undo(Throwable reason) {
        // A commit that fails may still have been one.
        revision.incrementAndGet();
        try {
            writer.rollback();
        } catch (SQLException e) {
            reason.addSuppressed(new DamagedDataException("database error " + e.getErrorCode()));
        }
    }

    /** Until this, H2 has told the system to write, but not to have it on disk. */
    private void flush() throws SQLException {
        try (Statement statement = writer.createStatement()) {
            statement.execute("CHECKPOINT SYNC");
        }
    }

    /** Closes the database for good, and leaves no room in its file that is not used. */
    void compact() {
        file.writeLock().lock();
        try {
            await(
                    submit(
                            writing,
                            () -> {
                                try (Statement statement = writer.createStatement()) {
                                    statement.execute("SHUTDOWN COMPACT");
                                }
                                return true;
                            }));
        } finally {
            file.writeLock().unlock();
        }
    }

    private Connection connect(boolean reader) throws SQLException {
        Connection connection = DriverManager.getConnection(url, "sa", "");
        connection.setAutoCommit(false);
        if (reader) {
            connection.setTransactionIsolation(SNAPSHOT_ISOLATION);
        }
        return connection;
    }

    private <T> Future<T> submit(ExecutorService on, Callable<T> work) {
        try {
            return on.submit(work);
        } catch (RejectedExecutionException e) {
            throw failure.apply("the workspace was closed");
        }
    }

    private <T> T await(Future<T> future) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return future.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } catch (ExecutionException e) {
            throw translated(e.getCause());
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** What H2 says holds whole rows, and so payloads: only its code goes on. */
    private RuntimeException translated(@Nullable Throwable cause) {
        if (cause instanceof SQLException e) {
            return failure.apply(DatabaseErrors.sentence(DatabaseErrors.code(e)));
        }
        if (cause instanceof FailedReadException e) {
            return failure.apply(DatabaseErrors.sentence(e.errorCode()));
        }
        if (cause instanceof DamagedDataException
                || cause instanceof UnreadableLogException
                || cause instanceof UnkeptDecisionException) {
            return failure.apply(String.valueOf(cause.getMessage()));
        }
        if (cause instanceof Error e) {
            throw e;
        }
        return cause instanceof RuntimeException e ? e : new IllegalStateException(cause);
    }

    /** Closes all connections, after the work that is under way. */
    @Override
    public void close() {
        reading.shutdown();
        Future<?> closing =
                submit(
                        writing,
                        () -> {
                            // Whoever reads on would keep the file open.
                            boolean over = reading.awaitTermination(Long.MAX_VALUE, TimeUnit.DAYS);
                            closeAll();
                            return over;
                        });
        writing.shutdown();
        await(closing);
    }

    private void closeAll() throws SQLException {
        for (Connection reader = readers.poll(); reader != null; reader = readers.poll()) {
            reader.close();
        }
        writer.close();
    }

    private static ThreadFactory threads(String role) {
        return task -> {
            Thread thread = new Thread(task, "workspace-" + role);
            thread.setDaemon(true);
            return thread;
        };
    }
}
