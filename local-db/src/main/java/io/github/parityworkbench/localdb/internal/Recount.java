package io.github.parityworkbench.localdb.internal;

import io.github.parityworkbench.diff.Endpoint;
import io.github.parityworkbench.diff.Exchange;
import io.github.parityworkbench.diff.group.EndpointAggregate;
import io.github.parityworkbench.diff.group.GroupKey;
import io.github.parityworkbench.diff.rule.RuleSet;
import io.github.parityworkbench.localdb.internal.GroupTable.Entry;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Counts again, from every stored difference, what rules leave active: by group, by learnt group
 * and by endpoint. Reads blocks of differences only, unless a rule asks for a long value.
 */
public final class Recount {
    private final Connection connection;
    private final RuleDecisions decisions;
    private final List<Entry> entries;
    private final Map<Integer, EndpointAggregate> endpoints;

    /** By the number of a group by look. */
    private final GroupKey[] keys;

    private final int[] endpointOf;
    private final int[] learntOf;

    private final Tally groupTally;
    private final Tally endpointTally;
    private final RuleHits hits = new RuleHits();
    private final Payloads payloads;

    /** Gets ready to count by these rules. */
    public Recount(Connection connection, RuleSet rules, LocalDate today) throws SQLException {
        this.connection = connection;
        payloads = new Payloads(connection);
        decisions = new RuleDecisions(rules, today, group -> GroupTable.cause(connection, group));
        entries = GroupTable.all(connection);
        endpoints = Endpoints.all(connection);
        int last = entries.stream().mapToInt(Entry::number).max().orElse(0);
        keys = new GroupKey[last + 1];
        endpointOf = new int[last + 1];
        learntOf = new int[last + 1];
        groupTally = new Tally(last);
        endpointTally =
                new Tally(endpoints.keySet().stream().mapToInt(number -> number).max().orElse(0));
        Map<Endpoint, Integer> endpointNumbers = new HashMap<>();
        endpoints.forEach((number, each) -> endpointNumbers.put(each.endpoint(), number));
        for (Entry entry : entries) {
            Integer into = entry.collapsedInto();
            keys[entry.number()] = entry.key();
            endpointOf[entry.number()] = endpointNumbers.getOrDefault(entry.key().endpoint(), 0);
            learntOf[entry.number()] = into == null ? 0 : into;
        }
    }

    /** Hears how many exchanges were counted, and may stop it by saying false. */
    @FunctionalInterface
    public interface Progress {
        /** Some more are done; whether to go on. */
        boolean report(long done, long total);
    }

    /** Counts; false if it was stopped. */
    public boolean count(Progress progress) throws SQLException {
        long total = Bulk.end(connection) - 1;
        long next = 1;
        while (next <= total) {
            if (!progress.report(next - 1, total)) {
                return false;
            }
            next = Bulk.readDifferences(connection, next, total + 1, this::count);
        }
        return progress.report(total, total);
    }

    private int count(Bulk.Block block) throws SQLException {
        DifferenceCursor cursor = new DifferenceCursor(block.content());
        long exchange = block.firstExchange();
        while (cursor.nextExchange()) {
            long number = exchange++;
            Supplier<Exchange> payload = () -> payloads.get(number);
            while (cursor.nextDifference()) {
                count(cursor, number, payload);
            }
        }
        return cursor.exchanges();
    }

    private void count(DifferenceCursor cursor, long exchange, Supplier<Exchange> payload)
            throws SQLException {
        int group = cursor.group();
        if (group >= keys.length || keys[group] == null) {
            throw new DamagedDataException("a group is missing");
        }
        int rule = decisions.ignoring(keys[group], cursor, payload);
        boolean active = rule == RuleDecisions.NONE;
        if (!active) {
            hits.add(group, rule);
        }
        groupTally.add(group, exchange, active);
        endpointTally.add(endpointOf[group], exchange, active);
        if (learntOf[group] != 0) {
            groupTally.add(learntOf[group], exchange, active);
        }
    }

    /** Stores what was counted, as part of a write. */
    public void store(Connection writer) throws SQLException {
        for (Entry entry : entries) {
            int number = entry.number();
            Rows.change(
                    writer,
                    "UPDATE difference_group SET exchanges = ?, active_exchanges = ?,"
                            + " active_occurrences = ? WHERE number = ?",
                    groupTally.exchanges(number),
                    groupTally.activeExchanges(number),
                    groupTally.activeOccurrences(number),
                    number);
        }
        for (Map.Entry<Integer, EndpointAggregate> each : endpoints.entrySet()) {
            long active = endpointTally.activeExchanges(each.getKey());
            Endpoints.put(writer, each.getKey(), each.getValue().withActive(active));
        }
        hits.replace(writer);
    }
}
