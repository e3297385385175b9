package io.github.parityworkbench.localdb.internal;

import io.github.parityworkbench.diff.Difference;
import io.github.parityworkbench.diff.Endpoint;
import io.github.parityworkbench.diff.Exchange;
import io.github.parityworkbench.diff.FieldPath;
import io.github.parityworkbench.diff.cause.Cause;
import io.github.parityworkbench.diff.group.Aggregation;
import io.github.parityworkbench.diff.group.ClassifiedDifference;
import io.github.parityworkbench.diff.group.ClassifiedExchange;
import io.github.parityworkbench.diff.group.GroupAggregate;
import io.github.parityworkbench.diff.group.GroupKey;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Compares those stored exchanges again, in their place, whose arrays were compared by other keys
 * than all exchanges together bear out, and counts the groups anew that this changes: in one write,
 * which is undone unless it comes to its end.
 */
public final class KeySettling {
    private final Connection connection;
    private final GroupBook book;
    private final ReferencedLogs logs;
    private final List<KeyTable.Keys> keys;
    private final Map<String, String> parts;
    private final StaleArrays arrays;
    private final BitSet stale;
    private final Set<GroupKey> changed = new HashSet<>();
    private long work;
    private long done;

    private KeySettling(Connection connection, GroupBook book, ReferencedLogs logs)
            throws SQLException {
        this.connection = connection;
        this.book = book;
        this.logs = logs;
        this.keys = KeyTable.all(connection);
        this.parts = GroupTable.parts(connection);
        this.arrays = StaleArrays.of(keys);
        this.stale = arrays.exchanges(connection);
    }

    /** How it went. */
    public enum Outcome {
        DONE,
        /** Somebody asked for it; nothing has changed. */
        STOPPED,
        /** Nothing has changed: everything has to be compared again, in order. */
        TOO_MANY_GROUPS
    }

    /** Makes the write fail that it is thrown in. */
    private static final class UnsettledException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final Outcome outcome;

        UnsettledException(Outcome outcome) {
            super(null, null, false, false);
            this.outcome = outcome;
        }
    }

    /** What a settling does of it, as part of a write. */
    public interface Settling {
        /** Does it. */
        Outcome run(KeySettling settling) throws SQLException;
    }

    /**
     * Settles the keys of a database.
     *
     * @param settled runs in turn with what is written, when it is done
     */
    public static Outcome write(
            Database database,
            GroupBook book,
            ReferencedLogs logs,
            Settling settling,
            Runnable settled) {
        if (database.read(KeySettling::isSettled)) {
            return Outcome.DONE;
        }
        try {
            return database.write(
                    connection -> {
                        book.open(connection);
                        Outcome outcome = settling.run(new KeySettling(connection, book, logs));
                        if (outcome != Outcome.DONE) {
                            throw new UnsettledException(outcome);
                        }
                        return outcome;
                    },
                    settled);
        } catch (UnsettledException e) {
            return e.outcome;
        }
    }

    /** Whether there is nothing to compare, nor to note. */
    private static boolean isSettled(Connection connection) throws SQLException {
        return StaleArrays.of(KeyTable.all(connection)).areSettled();
    }

    /**
     * Does it.
     *
     * @param mostGroups the number of groups by look from which on which of them there are depends
     *     on the order of all exchanges
     */
    public Outcome run(
            ComparedAgain.Comparing comparing,
            int mostGroups,
            Decisions decisions,
            String newStatus,
            Recount.Progress progress)
            throws SQLException {
        if (!stale.isEmpty()) {
            if (book.groupsByLook() >= mostGroups) {
                return Outcome.TOO_MANY_GROUPS;
            }
            work = 2L * stale.cardinality();
            Function<Exchange, ClassifiedExchange> compare = comparing.by(borneOut());
            if (!compareAgain(compare, progress) || !countAgain(compare, progress)) {
                return Outcome.STOPPED;
            }
            if (book.groupsByLook() > mostGroups) {
                return Outcome.TOO_MANY_GROUPS;
            }
            ComparedAgain.settle(connection, book, logs, parts, decisions, newStatus);
        }
        book.settleKeys(connection);
        return Outcome.DONE;
    }

    private Map<Endpoint, Map<FieldPath, List<String>>> borneOut() {
        Map<Endpoint, Map<FieldPath, List<String>>> borneOut = new HashMap<>();
        keys.forEach(each -> borneOut.put(each.endpoint(), each.borneOut()));
        return borneOut;
    }

    /** Does something with those exchanges of a batch that were read. */
    private interface BatchWork {
        void run(Bulk.Batch batch, List<ExchangeReading.Stored> stored) throws SQLException;
    }

    /** Goes through the batches with some of these exchanges; false if it was stopped. */
    private boolean forBatchesOf(BitSet exchanges, Recount.Progress progress, BatchWork each)
            throws SQLException {
        ExchangeReading reading = new ExchangeReading(connection, new GroupKeys(), logs);
        int next = exchanges.nextSetBit(0);
        while (next >= 0) {
            if (!progress.report(Math.min(done, work), work)) {
                return false;
            }
            Bulk.Batch batch = Bulk.batchesBefore(connection, next + 1L).get(0);
            each.run(
                    batch, reading.range(next, batch.end(), number -> exchanges.get((int) number)));
            int end = Math.toIntExact(batch.end());
            done += exchanges.get(next, end).cardinality();
            next = exchanges.nextSetBit(end);
        }
        return true;
    }

    private boolean compareAgain(
            Function<Exchange, ClassifiedExchange> compare, Recount.Progress progress)
            throws SQLException {
        return forBatchesOf(
                stale,
                progress,
                (batch, stored) -> {
                    List<ClassifiedExchange> again = comparedAgain(stored, compare);
                    if (noteChanges(stored, again)) {
                        replace(batch, stored, again);
                    }
                });
    }

    private static List<ClassifiedExchange> comparedAgain(
            List<ExchangeReading.Stored> stored, Function<Exchange, ClassifiedExchange> compare) {
        return stored.parallelStream()
                .map(each -> ComparedAgain.merged(each.classified(), compare))
                .toList();
    }

    /** Notes the groups that have changed; whether any has. */
    private boolean noteChanges(
            List<ExchangeReading.Stored> stored, List<ClassifiedExchange> again) {
        boolean any = false;
        for (int i = 0; i < stored.size(); i++) {
            Map<GroupKey, Set<Stored>> was = byGroup(stored.get(i).classified());
            Map<GroupKey, Set<Stored>> is = byGroup(again.get(i));
            if (!was.equals(is)) {
                noteChanges(was, is);
                any = true;
            }
        }
        return any;
    }

    private void replace(
            Bulk.Batch batch, List<ExchangeReading.Stored> stored, List<ClassifiedExchange> again)
            throws SQLException {
        for (GroupKey each : changed) {
            book.numberOrNew(connection, each);
        }
        List<PackedExchange> before = DifferenceRows.read(connection, batch);
        List<PackedExchange> after = new ArrayList<>(before);
        for (int i = 0; i < stored.size(); i++) {
            after.set(
                    (int) (stored.get(i).number() - batch.firstExchange()),
                    PackedExchange.of(again.get(i), book::number));
        }
        DifferenceRows.remove(connection, batch, before);
        DifferenceRows.insert(connection, batch.firstExchange(), after.stream());
        Imports.addDifferences(
                connection, batch.importNumber(), differences(after) - differences(before));
    }

    private static long differences(List<PackedExchange> exchanges) {
        return exchanges.stream().mapToLong(each -> each.differences().size()).sum();
    }

    /** As much of a difference as is stored. */
    private record Stored(Difference difference, Cause cause) {}

    private static Map<GroupKey, Set<Stored>> byGroup(ClassifiedExchange exchange) {
        Map<GroupKey, Set<Stored>> byGroup = new HashMap<>();
        for (ClassifiedDifference each : exchange.differences()) {
            byGroup.computeIfAbsent(each.key(), key -> new HashSet<>())
                    .add(new Stored(each.difference(), each.cause()));
        }
        return byGroup;
    }

    /** Where elements have other partners, siblings may be others, too. */
    private void noteChanges(Map<GroupKey, Set<Stored>> before, Map<GroupKey, Set<Stored>> after) {
        Set<GroupKey> groups = new HashSet<>(before.keySet());
        groups.addAll(after.keySet());
        for (GroupKey each : groups) {
            if (arrays.cover(each)
                    || !before.getOrDefault(each, Set.of()).equals(after.get(each))) {
                changed.add(each);
            }
        }
    }

    /** Not all that counts is stored, so exchanges are compared again for it. */
    private boolean countAgain(
            Function<Exchange, ClassifiedExchange> compare, Recount.Progress progress)
            throws SQLException {
        if (changed.isEmpty()) {
            return true;
        }
        BitSet exchanges =
                ExchangesOfGroup.ofAny(connection, changed.stream().map(book::number).toList());
        work = done + exchanges.cardinality();
        Aggregation sum = new Aggregation();
        boolean counted =
                forBatchesOf(
                        exchanges,
                        progress,
                        (batch, stored) -> comparedAgain(stored, compare).forEach(sum::add));
        if (!counted) {
            return false;
        }
        Map<GroupKey, GroupAggregate> found = new HashMap<>();
        sum.groups().forEach(each -> found.put(each.key(), each));
        Regrouping.dissolve(connection, book);
        for (GroupKey each : changed) {
            book.replace(connection, book.number(each), found.get(each));
        }
        return true;
    }
}
