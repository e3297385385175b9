package io.github.parityworkbench.localdb.internal;

import io.github.parityworkbench.diff.Exchange;
import io.github.parityworkbench.diff.group.Aggregation;
import io.github.parityworkbench.diff.group.ClassifiedDifference;
import io.github.parityworkbench.diff.group.ClassifiedExchange;
import io.github.parityworkbench.diff.group.GroupKey;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Stores the exchanges of one batch with their differences, and the directories to find them by.
 */
public final class BatchWriter {
    private final List<ClassifiedExchange> exchanges;
    private final List<PayloadBlocks.Packed> payloads;

    /**
     * Packs the payloads, which takes no database.
     *
     * @param places where the record of an exchange stands, if it stays in the log; null to keep
     *     copies
     */
    public BatchWriter(
            List<ClassifiedExchange> exchanges, @Nullable Function<Exchange, RecordPlace> places) {
        this.exchanges = exchanges;
        List<Exchange> whole = exchanges.stream().map(ClassifiedExchange::exchange).toList();
        this.payloads =
                places == null
                        ? PayloadBlocks.pack(whole)
                        : ReferenceBlocks.pack(whole.stream().map(places).toList());
    }

    private BatchWriter(List<ClassifiedExchange> exchanges, List<PayloadBlocks.Packed> payloads) {
        this.exchanges = exchanges;
        this.payloads = payloads;
    }

    /** One for the same exchanges with other differences. */
    public BatchWriter with(List<ClassifiedExchange> comparedAgain) {
        return new BatchWriter(comparedAgain, payloads);
    }

    /** Stores everything but what arrays say of their keys, as part of a write. */
    public void write(Connection connection, GroupBook book, long importNumber, Aggregation delta)
            throws SQLException {
        book.addEndpoints(connection, importNumber, delta.endpoints());
        writeGroups(connection, book, importNumber, delta);
    }

    /** Stores everything, as part of a write, but what is counted by endpoint. */
    void writeGroups(Connection connection, GroupBook book, long importNumber, Aggregation delta)
            throws SQLException {
        book.addGroups(connection, delta.groups());
        if (exchanges.isEmpty()) {
            return;
        }
        addLearnt(connection, book);
        RuleHits.add(connection, book, exchanges);
        long first = Bulk.end(connection);
        insertBatch(connection, importNumber, first);
        insertPayloads(connection, first);
        DifferenceRows.insert(
                connection,
                first,
                exchanges.stream().map(each -> PackedExchange.of(each, book::number)));
    }

    /** Counts for learnt groups from the exchanges: one may have several groups by look of one. */
    private void addLearnt(Connection connection, GroupBook book) throws SQLException {
        if (!book.hasLearnt()) {
            return;
        }
        Aggregation delta = new Aggregation();
        Map<GroupKey, Integer> numbers = new HashMap<>();
        for (ClassifiedExchange each : exchanges) {
            List<ClassifiedDifference> differences = new ArrayList<>();
            for (ClassifiedDifference difference : each.differences()) {
                Integer learnt = book.collapsedInto(difference.key());
                if (learnt != null) {
                    GroupKey key = book.entry(learnt).key();
                    numbers.put(key, learnt);
                    differences.add(difference.withKey(key));
                }
            }
            if (!differences.isEmpty()) {
                delta.add(new ClassifiedExchange(each.exchange(), differences, each.degraded()));
            }
        }
        for (var group : delta.groups()) {
            Integer number = numbers.get(group.key());
            if (number != null) {
                book.add(connection, number, group);
            }
        }
    }

    private void insertBatch(Connection connection, long importNumber, long first)
            throws SQLException {
        ByteWriter ids = new ByteWriter(Integer.BYTES * exchanges.size());
        exchanges.forEach(each -> ids.writeFixedInt(Bulk.idHash(each.exchange().id())));
        Rows.change(
                connection,
                "INSERT INTO batch VALUES (?, ?, ?, ?)",
                first,
                exchanges.size(),
                importNumber,
                Sealed.seal(ids));
    }

    private void insertPayloads(Connection connection, long first) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO payload_block VALUES (?, ?)")) {
            for (PayloadBlocks.Packed each : payloads) {
                Rows.set(insert, first + each.first(), each.content());
                insert.executeUpdate();
            }
        }
    }
}
