package io.github.parityworkbench.localdb.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/**
 * Reads the blocks of differences that hold some exchanges, and has them worked on by all cores:
 * only reading the rows takes the connection, unpacking takes most of the time.
 *
 * @param <W> works on blocks, one at a time
 */
final class BlockScan<W> {
    private static final int CORES = Runtime.getRuntime().availableProcessors();

    private static final int BLOCKS_AT_ONCE = 16;
    private static final long SPARSE = 100;

    private final Connection connection;
    private final Supplier<W> workers;
    private final Work<W> work;
    private final ConcurrentLinkedQueue<W> idle = new ConcurrentLinkedQueue<>();

    /** What is done with a block. */
    @FunctionalInterface
    interface Work<W> {
        /** Does it, on any thread, with a worker that no other thread has. */
        void on(W worker, Bulk.Block block) throws SQLException;
    }

    BlockScan(Connection connection, Supplier<W> workers, Work<W> work) {
        this.connection = connection;
        this.workers = workers;
        this.work = work;
    }

    /**
     * Works on the blocks with exchanges that are {@code needed}.
     *
     * @return false if it was stopped
     */
    boolean run(BitSet needed, Recount.Progress progress) throws SQLException {
        long total = Bulk.end(connection) - 1;
        // Where few exchanges are needed, the next blocks are hardly those that are.
        int blocks = needed.cardinality() * SPARSE < total ? 1 : BLOCKS_AT_ONCE;
        ExecutorService threads = Executors.newFixedThreadPool(CORES, BlockScan::thread);
        Deque<Future<?>> running = new ArrayDeque<>();
        try {
            int next = needed.nextSetBit(0);
            while (next >= 0) {
                if (!progress.report(next - 1L, total)) {
                    return false;
                }
                List<Bulk.Block> page = page(next, blocks);
                long end = end(page);
                running.add(threads.submit(() -> work(page)));
                if (running.size() > 2 * CORES) {
                    await(running.remove());
                }
                next = needed.nextSetBit((int) end);
            }
            while (!running.isEmpty()) {
                await(running.remove());
            }
            return progress.report(total, total);
        } finally {
            threads.shutdown();
            // Whoever is stopped leaves no thread behind that reads through the connection.
            running.forEach(BlockScan::finish);
        }
    }

    private List<Bulk.Block> page(int exchange, int blocks) throws SQLException {
        synchronized (connection) {
            return blocks == 1
                    ? List.of(Bulk.differences(connection, exchange))
                    : Bulk.differencesFrom(connection, exchange, blocks);
        }
    }

    private long end(List<Bulk.Block> page) throws SQLException {
        synchronized (connection) {
            return Bulk.endOfDifferences(connection, page.get(page.size() - 1).firstExchange());
        }
    }

    private boolean work(List<Bulk.Block> page) throws SQLException {
        W worker = idle.poll();
        if (worker == null) {
            worker = workers.get();
        }
        for (Bulk.Block block : page) {
            work.on(worker, block);
        }
        idle.add(worker);
        return true;
    }

    /** Those that worked, when all is done. */
    List<W> workers() {
        return new ArrayList<>(idle);
    }

    private static void await(Future<?> future) throws SQLException {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    future.get();
                    return;
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof SQLException failure) {
                throw failure;
            }
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static void finish(Future<?> future) {
        try {
            await(future);
        } catch (SQLException | RuntimeException | Error e) {
            // The first failure is the one that is told.
            return;
        }
    }

    private static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "workspace-scan");
        thread.setDaemon(true);
        return thread;
    }
}
