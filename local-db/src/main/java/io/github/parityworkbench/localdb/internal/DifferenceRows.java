package io.github.parityworkbench.localdb.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The rows that hold the differences of one batch, and the directories to find them by. */
final class DifferenceRows {
    private DifferenceRows() {}

    /** Reads those of a batch. */
    static List<PackedExchange> read(Connection connection, Bulk.Batch batch) throws SQLException {
        List<PackedExchange> exchanges = new ArrayList<>();
        Bulk.readDifferences(
                connection,
                batch,
                block -> {
                    DifferenceCursor cursor = new DifferenceCursor(block.content());
                    while (cursor.nextExchange()) {
                        exchanges.add(cursor.packedExchange());
                    }
                    return cursor.exchanges();
                });
        return exchanges;
    }

    /**
     * Stores those of a batch, as part of a write.
     *
     * @param first the number of its first exchange
     */
    static void insert(Connection connection, long first, Stream<PackedExchange> exchanges)
            throws SQLException {
        Directories directories = new Directories();
        insertBlocks(connection, first, exchanges.peek(directories::add));
        directories.insert(connection, first);
    }

    /**
     * Removes those of a batch, as part of a write.
     *
     * @param stored its exchanges as they are stored
     */
    static void remove(Connection connection, Bulk.Batch batch, List<PackedExchange> stored)
            throws SQLException {
        removeBlocks(connection, batch);
        Directories directories = new Directories();
        stored.forEach(directories::add);
        directories.remove(connection, batch.firstExchange());
    }

    /** Removes the blocks of a batch, as part of a write. */
    static void removeBlocks(Connection connection, Bulk.Batch batch) throws SQLException {
        Rows.change(
                connection,
                "DELETE FROM difference_block WHERE first_exchange >= ? AND first_exchange < ?",
                batch.firstExchange(),
                batch.end());
    }

    /**
     * Stores exchanges in blocks, without directories, as part of a write.
     *
     * @param first the number of the first one
     */
    static void insertBlocks(Connection connection, long first, Stream<PackedExchange> exchanges)
            throws SQLException {
        DifferenceBlockWriter block = new DifferenceBlockWriter();
        long next = first;
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO difference_block VALUES (?, ?)")) {
            Iterator<PackedExchange> left = exchanges.iterator();
            while (left.hasNext()) {
                block.add(left.next());
                if (block.isFull() || !left.hasNext()) {
                    int size = block.exchanges();
                    Rows.set(insert, next, block.seal());
                    insert.executeUpdate();
                    next += size;
                }
            }
        }
    }

    /** By group the exchanges of a batch that have it, from 0. */
    private static final class Directories {
        private final Map<Integer, List<Integer>> exchangesOf = new TreeMap<>();
        private int exchanges;

        void add(PackedExchange exchange) {
            for (PackedDifference each : exchange.differences()) {
                List<Integer> having =
                        exchangesOf.computeIfAbsent(each.group(), none -> new ArrayList<>());
                // An exchange may have several differences of one group.
                if (having.isEmpty() || having.get(having.size() - 1) != exchanges) {
                    having.add(exchanges);
                }
            }
            exchanges++;
        }

        void insert(Connection connection, long first) throws SQLException {
            try (PreparedStatement insert =
                    connection.prepareStatement("INSERT INTO group_directory VALUES (?, ?, ?)")) {
                for (Map.Entry<Integer, List<Integer>> group : exchangesOf.entrySet()) {
                    Rows.set(
                            insert,
                            Bulk.directoryKey(group.getKey(), first),
                            group.getValue().size(),
                            directory(group.getValue()));
                    insert.executeUpdate();
                }
            }
        }

        void remove(Connection connection, long first) throws SQLException {
            try (PreparedStatement delete =
                    connection.prepareStatement(
                            "DELETE FROM group_directory WHERE group_and_batch = ?")) {
                for (int group : exchangesOf.keySet()) {
                    Rows.set(delete, Bulk.directoryKey(group, first));
                    delete.executeUpdate();
                }
            }
        }
    }

    /** Which exchanges of the batch, as the steps from one to the next. */
    private static Sealed directory(List<Integer> exchanges) {
        ByteWriter out = new ByteWriter();
        int last = -1;
        for (int each : exchanges) {
            out.writeNumber(each - last - 1L);
            last = each;
        }
        return Sealed.seal(out);
    }
}
