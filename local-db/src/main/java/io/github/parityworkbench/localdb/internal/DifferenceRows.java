package io.github.parityworkbench.localdb.internal;

import io.github.parityworkbench.diff.group.ClassifiedExchange;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/** The rows that hold the differences of one batch, and the directories to find them by. */
final class DifferenceRows {
    private final List<ClassifiedExchange> exchanges;

    DifferenceRows(List<ClassifiedExchange> exchanges) {
        this.exchanges = exchanges;
    }

    /** Stores them, as part of a write; the groups are in the book. */
    void insert(Connection connection, GroupBook book, long first) throws SQLException {
        insertDirectories(connection, insertDifferences(connection, book, first), first);
    }

    /** Removes those of a batch, as part of a write; these are its exchanges as they are stored. */
    void remove(Connection connection, GroupBook book, Bulk.Batch batch) throws SQLException {
        removeBlocks(connection, batch);
        try (PreparedStatement delete =
                connection.prepareStatement(
                        "DELETE FROM group_directory WHERE group_and_batch = ?")) {
            for (int group : groups(book)) {
                Rows.set(delete, Bulk.directoryKey(group, batch.firstExchange()));
                delete.executeUpdate();
            }
        }
    }

    /** Removes the blocks of a batch, as part of a write. */
    static void removeBlocks(Connection connection, Bulk.Batch batch) throws SQLException {
        Rows.change(
                connection,
                "DELETE FROM difference_block WHERE first_exchange >= ? AND first_exchange < ?",
                batch.firstExchange(),
                batch.end());
    }

    private Set<Integer> groups(GroupBook book) {
        Set<Integer> groups = new TreeSet<>();
        for (ClassifiedExchange exchange : exchanges) {
            exchange.differences().forEach(each -> groups.add(book.number(each.key())));
        }
        return groups;
    }

    /** Gives by group the exchanges that have it, from 0. */
    private Map<Integer, List<Integer>> insertDifferences(
            Connection connection, GroupBook book, long first) throws SQLException {
        Map<Integer, List<Integer>> exchangesOf = new TreeMap<>();
        int[] current = {0};
        DifferenceBlockWriter block =
                new DifferenceBlockWriter(
                        key -> {
                            int group = book.number(key);
                            note(
                                    exchangesOf.computeIfAbsent(group, none -> new ArrayList<>()),
                                    current[0]);
                            return group;
                        });
        insertBlocks(
                connection,
                first,
                exchanges,
                block,
                each -> {
                    block.add(each);
                    current[0]++;
                });
        return exchangesOf;
    }

    /**
     * Stores exchanges in blocks, as part of a write.
     *
     * @param first the number of the first one
     * @param block an empty one
     * @param add adds an exchange to that
     */
    static <E> void insertBlocks(
            Connection connection,
            long first,
            List<E> exchanges,
            DifferenceBlockWriter block,
            Consumer<E> add)
            throws SQLException {
        long blockFirst = first;
        long next = first;
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO difference_block VALUES (?, ?)")) {
            for (E each : exchanges) {
                add.accept(each);
                next++;
                if (block.isFull() || next == first + exchanges.size()) {
                    Rows.set(insert, blockFirst, block.seal());
                    insert.executeUpdate();
                    blockFirst = next;
                }
            }
        }
    }

    /** An exchange may have several differences of one group. */
    private static void note(List<Integer> exchanges, int exchange) {
        if (exchanges.isEmpty() || exchanges.get(exchanges.size() - 1) != exchange) {
            exchanges.add(exchange);
        }
    }

    private static void insertDirectories(
            Connection connection, Map<Integer, List<Integer>> exchangesOf, long first)
            throws SQLException {
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
