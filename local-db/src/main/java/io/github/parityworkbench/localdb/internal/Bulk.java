package io.github.parityworkbench.localdb.internal;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.zip.CRC32C;

/** The tables of packed rows: batches, payloads, differences, and the directories of groups. */
public final class Bulk {
    private static final int EXCHANGE_BITS = 32;
    private static final int SCANNED_AT_ONCE = 64;

    private Bulk() {}

    /** A sealed block and the number of its first exchange. */
    record Block(long firstExchange, Sealed content) {}

    /** The number of the next exchange to be stored. */
    public static long end(Connection connection) throws SQLException {
        return Rows.first(
                        connection,
                        "SELECT first_exchange, exchanges, import_number FROM batch"
                                + " ORDER BY first_exchange DESC FETCH FIRST ROW ONLY",
                        Bulk::batch)
                .map(Batch::end)
                .orElse(1L);
    }

    /** By what an exchange's id is looked up; different ids may share it. */
    static int idHash(String id) {
        CRC32C hash = new CRC32C();
        hash.update(id.getBytes(StandardCharsets.UTF_16BE));
        return (int) hash.getValue();
    }

    /** The key of a directory's row: all of a group are next to each other, in order of batches. */
    static long directoryKey(int group, long firstExchange) {
        return ((long) group << EXCHANGE_BITS) + firstExchange;
    }

    /** Where the exchanges of a group are listed for one batch. */
    record Directory(long firstExchange, int exchanges, Sealed content) {
        /** Adds the numbers of the exchanges to {@code numbers}. */
        void addTo(Collection<Long> numbers) {
            forEach(number -> numbers.add((long) number));
        }

        /** Tells the numbers of the exchanges, in order. */
        void forEach(IntConsumer numbers) {
            ByteReader steps = new ByteReader(content.open("the directory of a group"));
            long next = firstExchange;
            while (!steps.atEnd()) {
                next += steps.readNumber();
                numbers.accept(Math.toIntExact(next++));
            }
        }
    }

    /** Some directories of a group in order, for batches from {@code from} on; none at the end. */
    static List<Directory> directories(Connection connection, int group, long from)
            throws SQLException {
        return Rows.list(
                connection,
                "SELECT group_and_batch, exchanges, content FROM group_directory"
                        + " WHERE group_and_batch >= ? AND group_and_batch < ?"
                        + " ORDER BY group_and_batch FETCH FIRST ? ROWS ONLY",
                row ->
                        new Directory(
                                row.getLong(1) - directoryKey(group, 0),
                                row.getInt(2),
                                new Sealed(row.getBytes(3))),
                directoryKey(group, from),
                directoryKey(group + 1, 0),
                Rows.PAGE);
    }

    /**
     * The directory of a group for the batch that begins with this exchange.
     *
     * @throws DamagedDataException if there is none, or it does not say how many it lists
     */
    static Directory directory(Connection connection, int group, long firstExchange)
            throws SQLException {
        Directory directory =
                Rows.first(
                                connection,
                                "SELECT exchanges, content FROM group_directory"
                                        + " WHERE group_and_batch = ?",
                                row ->
                                        new Directory(
                                                firstExchange,
                                                row.getInt(1),
                                                new Sealed(row.getBytes(2))),
                                directoryKey(group, firstExchange))
                        .orElseThrow(() -> new DamagedDataException("a directory is missing"));
        List<Long> numbers = new ArrayList<>();
        directory.addTo(numbers);
        if (numbers.size() != directory.exchanges()) {
            throw new DamagedDataException("a directory has a wrong count");
        }
        return directory;
    }

    private static Block block(Connection connection, String table, long exchange)
            throws SQLException {
        return Rows.first(
                        connection,
                        "SELECT first_exchange, content FROM "
                                + table
                                + " WHERE first_exchange <= ?"
                                + " ORDER BY first_exchange DESC FETCH FIRST ROW ONLY",
                        row -> new Block(row.getLong(1), new Sealed(row.getBytes(2))),
                        exchange)
                .orElseThrow(() -> new DamagedDataException("a block is missing"));
    }

    /** The block with the exchange of that number, which is there. */
    static Block payloads(Connection connection, long number) throws SQLException {
        return block(connection, "payload_block", number);
    }

    /** The block with the differences of the exchange with that number, which is there. */
    static Block differences(Connection connection, long number) throws SQLException {
        return block(connection, "difference_block", number);
    }

    /** The block with the differences of an exchange that is there, and some that follow it. */
    static List<Block> differencesFrom(Connection connection, long exchange, int blocks)
            throws SQLException {
        long first =
                Rows.first(
                                connection,
                                "SELECT first_exchange FROM difference_block"
                                        + " WHERE first_exchange <= ?"
                                        + " ORDER BY first_exchange DESC FETCH FIRST ROW ONLY",
                                row -> row.getLong(1),
                                exchange)
                        .orElseThrow(() -> new DamagedDataException("a block is missing"));
        return Rows.list(
                connection,
                "SELECT first_exchange, content FROM difference_block WHERE first_exchange >= ?"
                        + " ORDER BY first_exchange FETCH FIRST ? ROWS ONLY",
                row -> new Block(row.getLong(1), new Sealed(row.getBytes(2))),
                first,
                blocks);
    }

    /** The exchange behind the last one of the block of differences that begins with another. */
    static long endOfDifferences(Connection connection, long firstExchange) throws SQLException {
        Optional<Long> next =
                Rows.first(
                        connection,
                        "SELECT first_exchange FROM difference_block WHERE first_exchange > ?"
                                + " ORDER BY first_exchange FETCH FIRST ROW ONLY",
                        row -> row.getLong(1),
                        firstExchange);
        return next.isPresent() ? next.get() : end(connection);
    }

    /** Hears of blocks. */
    @FunctionalInterface
    interface BlockReader {
        /** Takes a block, and says how many exchanges it has. */
        int read(Block block) throws SQLException;
    }

    /** Reads all blocks with the differences of a batch, in order, as the other one does. */
    static void readDifferences(Connection connection, Batch batch, BlockReader reader)
            throws SQLException {
        long next = batch.firstExchange();
        while (next < batch.end()) {
            next = readDifferences(connection, next, batch.end(), reader);
        }
    }

    /**
     * Reads some of the blocks with the differences of the exchanges {@code from} to before {@code
     * end}, in order.
     *
     * @return the exchange behind the last one read
     * @throws DamagedDataException if a block is missing
     */
    static long readDifferences(Connection connection, long from, long end, BlockReader reader)
            throws SQLException {
        List<Block> blocks =
                Rows.list(
                        connection,
                        "SELECT first_exchange, content FROM difference_block"
                                + " WHERE first_exchange >= ? AND first_exchange < ?"
                                + " ORDER BY first_exchange FETCH FIRST ? ROWS ONLY",
                        row -> new Block(row.getLong(1), new Sealed(row.getBytes(2))),
                        from,
                        end,
                        SCANNED_AT_ONCE);
        long next = from;
        for (Block block : blocks) {
            if (block.firstExchange() == next) {
                next += reader.read(block);
            }
        }
        if (next == from || next > end) {
            throw new DamagedDataException("a block is missing");
        }
        return next;
    }

    /**
     * Checks the sums of the blocks with the exchanges {@code from} to before {@code end}, without
     * unpacking them.
     *
     * @throws DamagedDataException if one is damaged, or the first is missing
     */
    static void checkPayloads(Connection connection, long from, long end) throws SQLException {
        long next = from;
        boolean more = true;
        while (more) {
            List<Block> blocks =
                    Rows.list(
                            connection,
                            "SELECT first_exchange, content FROM payload_block"
                                    + " WHERE first_exchange >= ? AND first_exchange < ?"
                                    + " ORDER BY first_exchange FETCH FIRST ? ROWS ONLY",
                            row -> new Block(row.getLong(1), new Sealed(row.getBytes(2))),
                            next,
                            end,
                            SCANNED_AT_ONCE);
            if (next == from && (blocks.isEmpty() || blocks.get(0).firstExchange() != from)) {
                throw new DamagedDataException("a block is missing");
            }
            for (Block block : blocks) {
                block.content().check("a block of exchanges");
                next = block.firstExchange() + 1;
            }
            more = blocks.size() == SCANNED_AT_ONCE;
        }
    }

    /** What one transaction brought. */
    record Batch(long firstExchange, int exchanges, long importNumber) {
        Batch {
            if (firstExchange < 1
                    || exchanges < 1
                    || firstExchange > Integer.MAX_VALUE - exchanges) {
                throw new DamagedDataException("a batch has exchanges that cannot be");
            }
        }

        long end() {
            return firstExchange + exchanges;
        }
    }

    private static Batch batch(ResultSet row) throws SQLException {
        return new Batch(row.getLong(1), row.getInt(2), row.getLong(3));
    }

    /** Some batches before the exchange {@code end}, the last one first; none at the beginning. */
    static List<Batch> batchesBefore(Connection connection, long end) throws SQLException {
        return Rows.list(
                connection,
                "SELECT first_exchange, exchanges, import_number FROM batch"
                        + " WHERE first_exchange < ? ORDER BY first_exchange DESC"
                        + " FETCH FIRST ? ROWS ONLY",
                Bulk::batch,
                end,
                SCANNED_AT_ONCE);
    }

    /** Some batches from the exchange {@code from} on, in order; none at the end. */
    static List<Batch> batches(Connection connection, long from) throws SQLException {
        return Rows.list(
                connection,
                "SELECT first_exchange, exchanges, import_number FROM batch"
                        + " WHERE first_exchange >= ? ORDER BY first_exchange"
                        + " FETCH FIRST ? ROWS ONLY",
                Bulk::batch,
                from,
                SCANNED_AT_ONCE);
    }

    /** By what each exchange of a batch is looked up. */
    static List<Integer> idHashes(Connection connection, Batch batch) throws SQLException {
        Ids ids =
                Rows.first(
                                connection,
                                "SELECT first_exchange, exchanges, id_directory FROM batch"
                                        + " WHERE first_exchange = ?",
                                Bulk::ids,
                                batch.firstExchange())
                        .orElseThrow(() -> new DamagedDataException("a batch is missing"));
        ByteReader hashes = new ByteReader(ids.content().open("a list of ids"));
        List<Integer> all = new ArrayList<>();
        while (!hashes.atEnd()) {
            all.add(hashes.readFixedInt());
        }
        if (all.size() != batch.exchanges()) {
            throw new DamagedDataException("a list of ids has a wrong length");
        }
        return all;
    }

    /** The numbers of the exchanges that may have this id, in order: hardly ever more than do. */
    static List<Long> candidates(Connection connection, String id) throws SQLException {
        int hash = idHash(id);
        List<Long> candidates = new ArrayList<>();
        List<Ids> page = idsFrom(connection, 0);
        while (!page.isEmpty()) {
            for (Ids ids : page) {
                ids.addTo(candidates, hash);
            }
            page = idsFrom(connection, page.get(page.size() - 1).firstExchange() + 1);
        }
        return candidates;
    }

    private record Ids(long firstExchange, int count, Sealed content) {
        void addTo(List<Long> candidates, int hash) {
            ByteReader hashes = new ByteReader(content.open("a list of ids"));
            for (int i = 0; i < count; i++) {
                if (hashes.readFixedInt() == hash) {
                    candidates.add(firstExchange + i);
                }
            }
        }
    }

    private static Ids ids(ResultSet row) throws SQLException {
        return new Ids(row.getLong(1), row.getInt(2), new Sealed(row.getBytes(3)));
    }

    private static List<Ids> idsFrom(Connection connection, long from) throws SQLException {
        return Rows.list(
                connection,
                "SELECT first_exchange, exchanges, id_directory FROM batch"
                        + " WHERE first_exchange >= ? ORDER BY first_exchange"
                        + " FETCH FIRST ? ROWS ONLY",
                Bulk::ids,
                from,
                SCANNED_AT_ONCE);
    }
}
