package io.github.parityworkbench.localdb.internal;

import io.github.parityworkbench.diff.Endpoint;
import io.github.parityworkbench.diff.Exchange;
import io.github.parityworkbench.diff.FieldPath;
import io.github.parityworkbench.diff.Part;
import io.github.parityworkbench.diff.group.Aggregation;
import io.github.parityworkbench.diff.group.ClassifiedDifference;
import io.github.parityworkbench.diff.group.ClassifiedExchange;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
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

    /** Makes from the keys known of endpoints what compares and classifies an exchange. */
    @FunctionalInterface
    public interface Comparing {
        /** What compares by these keys, which hold for generalised paths. */
        Function<Exchange, ClassifiedExchange> by(
                Map<Endpoint, Map<FieldPath, List<String>>> known);
    }

    /** Does it; false if it was stopped. */
    public boolean run(Comparing comparing, String newStatus, Recount.Progress progress) {
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
            next = compareBatch(next, compare);
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
                        Map<FieldPath, List<String>> keys = each.evidence().keys();
                        known.put(each.endpoint(), keys);
                        KeyTable.put(connection, each.endpointNumber(), each.evidence(), keys);
                    }
                });
        return known;
    }

    private long compareBatch(long first, Function<Exchange, ClassifiedExchange> compare) {
        Bulk.Batch batch = old.read(connection -> Bulk.batchesBefore(connection, first + 1).get(0));
        List<ClassifiedExchange> exchanges = compared(batch, compare);
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
        List<ExchangeReading.Found> stored =
                old.read(
                        connection ->
                                new ExchangeReading(connection, oldKeys, logs)
                                        .range(batch.firstExchange(), batch.end()));
        return stored.parallelStream()
                .map(before -> merged(before, compare.apply(before.exchange())))
                .toList();
    }

    /** Status and headers as they were, for only the import knew whether headers count. */
    private static ClassifiedExchange merged(
            ExchangeReading.Found before, ClassifiedExchange again) {
        Exchange exchange = before.exchange();
        if (exchange.control().body() == null && exchange.candidate().body() == null) {
            // Some logs give the differences alone.
            return new ClassifiedExchange(exchange, before.differences(), false);
        }
        List<ClassifiedDifference> differences = new ArrayList<>();
        for (ClassifiedDifference each : before.differences()) {
            if (each.difference().part() != Part.BODY) {
                differences.add(each);
            }
        }
        for (ClassifiedDifference each : again.differences()) {
            if (each.difference().part() == Part.BODY) {
                differences.add(each);
            }
        }
        return new ClassifiedExchange(
                exchange,
                differences.isEmpty() ? before.differences() : differences,
                again.degraded());
    }

    private void finish(Connection connection, String newStatus) throws SQLException {
        for (DecidedTable.Change each : changes) {
            DecidedTable.put(connection, each);
        }
        book.open(connection);
        boolean regrouped = Regrouping.run(connection, book);
        RuleTable.Applied rules = RuleTable.applied(connection);
        Recount recount = new Recount(connection, logs, rules.rules(), rules.appliedOn());
        recount.count((done, total) -> true);
        recount.store(connection);
        if (regrouped) {
            decisions.carryOver(connection, book.listedIds(), newStatus);
        }
    }
}
