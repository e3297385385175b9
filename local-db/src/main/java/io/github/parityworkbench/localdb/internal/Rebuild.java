package io.github.parityworkbench.localdb.internal;

import io.github.parityworkbench.diff.Endpoint;
import io.github.parityworkbench.diff.Exchange;
import io.github.parityworkbench.diff.FieldPath;
import io.github.parityworkbench.diff.group.Aggregation;
import io.github.parityworkbench.diff.group.ClassifiedExchange;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Fills a fresh database from the exchanges of an old one, whose bodies are compared again by the
 * keys that are known by now. What people decided, what imports counted and the matching exchanges,
 * which are not stored, stay as they were: keys never make documents equal or unequal.
 */
public final class Rebuild {
    /** What is worked out anew; everything else is copied. */
    private static final Set<String> DERIVED =
            Set.of(
                    "difference_group",
                    "group_evidence",
                    "rule_hit",
                    "batch",
                    "payload_block",
                    "difference_block",
                    "group_directory",
                    "array_keys");

    private final Database old;
    private final Database fresh;
    private final Decisions decisions;
    private final ReferencedLogs logs;
    private final List<DecidedTable.Change> changes;
    private final GroupBook book = new GroupBook();
    private final GroupKeys oldKeys = new GroupKeys();

    /**
     * Gets ready.
     *
     * @param changes what the fresh database is to have decided otherwise
     */
    public Rebuild(
            Database old,
            Database fresh,
            Decisions decisions,
            ReferencedLogs logs,
            List<DecidedTable.Change> changes) {
        this.old = old;
        this.fresh = fresh;
        this.decisions = decisions;
        this.logs = logs;
        this.changes = changes;
    }

    /**
     * Does it; false if it was stopped.
     *
     * @param counted what an exchange counts as, where there may be only so many groups; asked in
     *     the order of the exchanges, all of which it hears of
     */
    public boolean run(
            ComparedAgain.Comparing comparing,
            Function<ClassifiedExchange, ClassifiedExchange> counted,
            String newStatus,
            Recount.Progress progress) {
        List<Table> kept =
                Table.ALL.stream().filter(table -> !DERIVED.contains(table.name())).toList();
        if (!new TableCopy(old, fresh, kept).run((done, total) -> progress.report(0, 1))) {
            return false;
        }
        Function<Exchange, ClassifiedExchange> compare = comparing.by(settleKeys());
        long total = old.read(Bulk::end) - 1;
        long next = 1;
        while (next <= total) {
            if (!progress.report(next - 1, total)) {
                return false;
            }
            next = compareBatch(next, compare, counted);
        }
        fresh.change(connection -> finish(connection, newStatus));
        return progress.report(total, total);
    }

    private Map<Endpoint, Map<FieldPath, List<String>>> settleKeys() {
        List<KeyTable.Keys> all = old.read(KeyTable::all);
        Map<Endpoint, Map<FieldPath, List<String>>> known = new HashMap<>();
        fresh.change(
                connection -> {
                    Imports.forgetDifferences(connection);
                    for (KeyTable.Keys each : all) {
                        Map<FieldPath, List<String>> keys = each.borneOut();
                        known.put(each.endpoint(), keys);
                        KeyTable.put(
                                connection,
                                each.endpointNumber(),
                                each.evidence(),
                                KnownKey.ofAll(keys));
                    }
                });
        return known;
    }

    private long compareBatch(
            long first,
            Function<Exchange, ClassifiedExchange> compare,
            Function<ClassifiedExchange, ClassifiedExchange> counted) {
        Bulk.Batch batch = old.read(connection -> Bulk.batchesBefore(connection, first + 1).get(0));
        List<ClassifiedExchange> exchanges =
                compared(batch, compare).stream().map(counted).toList();
        Map<Long, RecordPlace> places = old.read(connection -> places(connection, batch));
        Aggregation delta = new Aggregation();
        exchanges.forEach(delta::add);
        long differences = exchanges.stream().mapToLong(each -> each.differences().size()).sum();
        BatchWriter writer =
                new BatchWriter(
                        exchanges,
                        places.isEmpty()
                                ? null
                                : each -> place(places, each.provenance().offset()));
        fresh.write(
                connection -> {
                    book.open(connection);
                    writer.writeGroups(connection, book, batch.importNumber(), delta);
                    Imports.addDifferences(connection, batch.importNumber(), differences);
                    return true;
                },
                book::committed);
        return batch.end();
    }

    /** Where the records of a batch stand, by their offsets; none if they were copied. */
    private Map<Long, RecordPlace> places(Connection connection, Bulk.Batch batch) {
        Payloads payloads = new Payloads(connection, logs);
        Map<Long, RecordPlace> places = new HashMap<>();
        for (long number = batch.firstExchange(); number < batch.end(); number++) {
            RecordPlace place = payloads.place(number);
            if (place != null) {
                places.put(place.offset(), place);
            }
        }
        return places;
    }

    private static RecordPlace place(Map<Long, RecordPlace> places, long offset) {
        RecordPlace place = places.get(offset);
        if (place == null) {
            throw new DamagedDataException("the place of a record is missing");
        }
        return place;
    }

    private List<ClassifiedExchange> compared(
            Bulk.Batch batch, Function<Exchange, ClassifiedExchange> compare) {
        List<ExchangeReading.Stored> stored =
                old.read(
                        connection ->
                                new ExchangeReading(connection, oldKeys, logs)
                                        .range(batch.firstExchange(), batch.end(), number -> true));
        return stored.parallelStream()
                .map(before -> ComparedAgain.merged(before.classified(), compare))
                .toList();
    }

    private void finish(Connection connection, String newStatus) throws SQLException {
        for (DecidedTable.Change each : changes) {
            DecidedTable.put(connection, each);
        }
        book.open(connection);
        ComparedAgain.settle(
                connection, book, logs, old.read(GroupTable::parts), decisions, newStatus);
    }
}
