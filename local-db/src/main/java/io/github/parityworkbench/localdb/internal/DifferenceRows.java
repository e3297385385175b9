package io.github.parityworkbench.localdb.internal;

import io.github.parityworkbench.diff.group.ClassifiedDifference;
import io.github.parityworkbench.diff.group.ClassifiedExchange;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The rows that hold the differences of one batch, and the directories to find them by. */
final class DifferenceRows {
    private final List<ClassifiedExchange> exchanges;

    DifferenceRows(List<ClassifiedExchange> exchanges) {
        this.exchanges = exchanges;
    }

    /** Stores them, as part of a write; the groups are in the book. */
    void insert(Connection connection, GroupBook book, long first) throws SQLException {
        insertDifferences(connection, book, first);
        insertDirectories(connection, book, first);
    }

    /** Removes those of a batch, as part of a write; these are its exchanges as they are stored. */
    void remove(Connection connection, GroupBook book, Bulk.Batch batch) throws SQLException {
        Rows.change(
                connection,
                "DELETE FROM difference_block WHERE first_exchange >= ? AND first_exchange < ?",
                batch.firstExchange(),
                batch.end());
        try (PreparedStatement delete =
                connection.prepareStatement(
                        "DELETE FROM group_directory WHERE group_and_batch = ?")) {
            for (int group : exchangesOf(book).keySet()) {
                Rows.set(delete, Bulk.directoryKey(group, batch.firstExchange()));
                delete.executeUpdate();
            }
        }
    }

    private void insertDifferences(Connection connection, GroupBook book, long first)
            throws SQLException {
        DifferenceBlockWriter block = new DifferenceBlockWriter(book::number);
        long blockFirst = first;
        long next = first;
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO difference_block VALUES (?, ?)")) {
            for (ClassifiedExchange each : exchanges) {
                block.add(each);
                next++;
                if (block.isFull() || next == first + exchanges.size()) {
                    Rows.set(insert, blockFirst, block.seal());
                    insert.executeUpdate();
                    blockFirst = next;
                }
            }
        }
    }

    private void insertDirectories(Connection connection, GroupBook book, long first)
            throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO group_directory VALUES (?, ?, ?)")) {
            for (Map.Entry<Integer, List<Integer>> group : exchangesOf(book).entrySet()) {
                Rows.set(
                        insert,
                        Bulk.directoryKey(group.getKey(), first),
                        group.getValue().size(),
                        directory(group.getValue()));
                insert.executeUpdate();
            }
        }
    }

    private Map<Integer, List<Integer>> exchangesOf(GroupBook book) {
        Map<Integer, List<Integer>> exchangesOf = new TreeMap<>();
        for (int i = 0; i < exchanges.size(); i++) {
            for (ClassifiedDifference each : exchanges.get(i).differences()) {
                List<Integer> list =
                        exchangesOf.computeIfAbsent(
                                book.number(each.key()), number -> new ArrayList<>());
                if (list.isEmpty() || list.get(list.size() - 1) != i) {
                    list.add(i);
                }
            }
        }
        return exchangesOf;
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
