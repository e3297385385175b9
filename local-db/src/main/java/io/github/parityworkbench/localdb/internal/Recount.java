package io.github.parityworkbench.localdb.internal;

import io.github.parityworkbench.diff.group.EndpointAggregate;
import io.github.parityworkbench.diff.rule.RuleSet;
import io.github.parityworkbench.localdb.internal.GroupTable.Counted;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Counts what rules leave active: by group, by learnt group and by endpoint. Where the rules before
 * are known, what they do as well as the new ones is not counted again. Of a group that is ignored
 * or active as a whole, only the directory is read; blocks only of those where it takes a look at
 * single differences, and payloads only where a rule asks for a long value.
 */
public final class Recount {
    private final Connection connection;
    private final ReferencedLogs logs;
    private final RuleSet rules;
    private final LocalDate today;
    private final GroupWork work;

    /** By the number of a group, null where there is none. */
    private final List<@Nullable Counted> groups;

    private final int lastEndpoint;
    private final ActiveExchanges active;
    private @Nullable MixedCounts mixed;

    /** Counts everything by the rules in force, as part of a write. */
    static void everything(Connection connection, ReferencedLogs logs) throws SQLException {
        RuleTable.Applied rules = RuleTable.applied(connection);
        Recount recount = new Recount(connection, logs, rules.rules(), rules.appliedOn(), null);
        recount.count((done, total) -> true);
        recount.store(connection);
        RuleTable.settled(connection);
    }

    /**
     * Gets ready to count by these rules what they do otherwise than those before.
     *
     * @param before by which everything was counted; null, or where not everything was, to count
     *     everything
     */
    public Recount(
            Connection connection,
            ReferencedLogs logs,
            RuleSet rules,
            LocalDate today,
            RuleTable.@Nullable Applied before)
            throws SQLException {
        this.connection = connection;
        this.logs = logs;
        this.rules = rules;
        this.today = today;
        List<Counted> counted = GroupTable.counted(connection);
        int last = counted.stream().mapToInt(each -> each.entry().number()).max().orElse(0);
        groups = new ArrayList<>(Collections.nCopies(last + 1, null));
        counted.forEach(each -> groups.set(each.entry().number(), each));
        lastEndpoint = counted.stream().mapToInt(Counted::endpoint).max().orElse(0);
        active = new ActiveExchanges(lastEndpoint);
        RuleTable.Applied known = before != null && before.settled() ? before : null;
        work = GroupWork.of(connection, counted, rules, today, known, decisions());
    }

    private RuleDecisions decisions() {
        return new RuleDecisions(
                rules,
                today,
                group -> {
                    Counted counted = groups.get(group);
                    if (counted == null) {
                        throw new DamagedDataException("a group is missing");
                    }
                    return counted.cause();
                });
    }

    /** Hears how many exchanges were counted, and may stop it by saying false. */
    @FunctionalInterface
    public interface Progress {
        /** Some more are done; whether to go on. */
        boolean report(long done, long total);

        /** Reports the first of two pieces of work that make up a whole. */
        default Progress firstHalf() {
            return (done, total) -> report(done, 2 * total);
        }

        /** Reports the second of two pieces of work that make up a whole. */
        default Progress secondHalf() {
            return (done, total) -> report(total + done, 2 * total);
        }
    }

    /** Counts; false if it was stopped. */
    public boolean count(Progress progress) throws SQLException {
        for (Counted group : work.active()) {
            Integer into = group.entry().collapsedInto();
            Integer learnt = into != null && work.learnt().get(into) ? into : null;
            ExchangesOfGroup.forEach(
                    connection,
                    group.entry().number(),
                    exchange -> active.add(group.endpoint(), learnt, exchange));
        }
        BitSet needed = needed();
        MixedCounts.Scope scope =
                new MixedCounts.Scope(
                        groups, lastEndpoint, work.mixed(), work.changed(), needed, active);
        BlockScan<MixedCounts> scan =
                new BlockScan<>(
                        connection,
                        () -> new MixedCounts(scope, decisions(), new Payloads(connection, logs)),
                        MixedCounts::read);
        if (!scan.run(needed, progress)) {
            return false;
        }
        MixedCounts sum = new MixedCounts(scope, decisions(), new Payloads(connection, logs));
        scan.workers().forEach(sum::merge);
        mixed = sum;
        return true;
    }

    /**
     * The exchanges to look into: all of a mixed group that is counted again; of another only those
     * that count for something else and are not known to be active there. All exchanges where the
     * counted groups may well be in all: telling which they are not would take longer.
     */
    private BitSet needed() throws SQLException {
        BitSet needed = new BitSet();
        long end = Bulk.end(connection);
        long exchangesOfCounted =
                work.mixedGroups().stream()
                        .filter(group -> work.changed().get(group.entry().number()))
                        .mapToLong(Counted::exchanges)
                        .sum();
        if (exchangesOfCounted >= end) {
            needed.set(1, (int) end);
            return needed;
        }
        for (Counted group : work.mixedGroups()) {
            int number = group.entry().number();
            boolean counted = work.changed().get(number);
            Integer into = group.entry().collapsedInto();
            boolean forEndpoint = work.endpoints().get(group.endpoint());
            boolean forLearnt = into != null && work.learnt().get(into);
            if (counted || forEndpoint || forLearnt) {
                ExchangesOfGroup.forEach(
                        connection,
                        number,
                        exchange -> {
                            if (counted
                                    || (forEndpoint && !active.has(exchange))
                                    || (into != null && forLearnt && !active.has(into, exchange))) {
                                needed.set(exchange);
                            }
                        });
            }
        }
        return needed;
    }

    /** Stores what was counted, as part of a write. */
    public void store(Connection writer) throws SQLException {
        MixedCounts found = mixed;
        if (found == null) {
            throw new IllegalStateException("nothing was counted yet");
        }
        ActiveCounts counts = new ActiveCounts(groups, work, active, found);
        try (PreparedStatement update =
                writer.prepareStatement(
                        "UPDATE difference_group SET active_exchanges = ?,"
                                + " active_occurrences = ? WHERE number = ?")) {
            for (Counted group : counts.changed()) {
                Rows.set(
                        update,
                        group.activeExchanges(),
                        group.activeOccurrences(),
                        group.entry().number());
                update.executeUpdate();
            }
        }
        for (Map.Entry<Integer, EndpointAggregate> each : Endpoints.all(writer).entrySet()) {
            int number = each.getKey();
            boolean known = number <= lastEndpoint;
            if (work.everything() || (known && work.endpoints().get(number))) {
                long count = known ? counts.ofEndpoint(number) : 0;
                Endpoints.put(writer, number, each.getValue().withActive(count));
            }
        }
        counts.hits().replace(writer);
    }
}
