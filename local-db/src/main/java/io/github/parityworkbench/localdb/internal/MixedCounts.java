package io.github.parityworkbench.localdb.internal;

import io.github.parityworkbench.localdb.internal.GroupTable.Counted;
import java.sql.SQLException;
import java.time.Instant;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Counts what is active of mixed groups, difference by difference. For one thread. */
final class MixedCounts {
    private final Scope scope;
    private final RuleDecisions decisions;
    private final Payloads payloads;
    private final Tally groups;
    private final Tally learnt;
    private final Tally endpoints;
    private final RuleHits hits = new RuleHits();

    /**
     * What to count.
     *
     * @param groups by number, null where there is none
     * @param mixed the numbers of the groups to look at
     * @param changed the numbers of the groups to count; the other ones only tell of exchanges
     * @param needed the exchanges to look at
     * @param active what is known to be active without looking
     */
    record Scope(
            List<@Nullable Counted> groups,
            int lastEndpoint,
            BitSet mixed,
            BitSet changed,
            BitSet needed,
            ActiveExchanges active) {}

    MixedCounts(Scope scope, RuleDecisions decisions, Payloads payloads) {
        this.scope = scope;
        this.decisions = decisions;
        this.payloads = payloads;
        groups = new Tally(scope.groups().size());
        learnt = new Tally(scope.groups().size());
        endpoints = new Tally(scope.lastEndpoint());
    }

    /** Counts in the exchanges of the block that are needed. */
    void read(Bulk.Block block) throws SQLException {
        DifferenceCursor cursor = new DifferenceCursor(block.content());
        int first = (int) block.firstExchange();
        int exchange = scope.needed().nextSetBit(first);
        while (exchange >= 0 && exchange < first + cursor.exchanges()) {
            cursor.goTo(exchange - first);
            read(cursor, exchange);
            exchange = scope.needed().nextSetBit(exchange + 1);
        }
    }

    private void read(DifferenceCursor cursor, int exchange) throws SQLException {
        boolean timed = false;
        Instant time = null;
        while (cursor.nextDifference()) {
            int group = cursor.group();
            if (!scope.mixed().get(group)) {
                continue;
            }
            Counted counted = scope.groups().get(group);
            if (counted == null) {
                throw new DamagedDataException("a group is missing");
            }
            int rule =
                    decisions.ignoring(counted.entry().key(), cursor, () -> payloads.get(exchange));
            if (rule == RuleDecisions.NONE) {
                countActive(counted, exchange);
            } else if (scope.changed().get(group)) {
                time = timed ? time : cursor.timestamp();
                timed = true;
                hits.add(group, rule, 1, time);
            }
        }
    }

    private void countActive(Counted counted, int exchange) {
        groups.add(counted.entry().number(), exchange, true);
        if (!scope.active().has(exchange)) {
            endpoints.add(counted.endpoint(), exchange, true);
        }
        Integer into = counted.entry().collapsedInto();
        if (into != null && !scope.active().has(into, exchange)) {
            learnt.add(into, exchange, true);
        }
    }

    /** Adds what was counted in other exchanges. */
    void merge(MixedCounts other) {
        groups.merge(other.groups);
        learnt.merge(other.learnt);
        endpoints.merge(other.endpoints);
        hits.merge(other.hits);
    }

    /** What is active of each mixed group. */
    Tally groups() {
        return groups;
    }

    /** The exchanges of learnt groups that were not known to be active. */
    Tally learnt() {
        return learnt;
    }

    /** The exchanges of endpoints that were not known to be active. */
    Tally endpoints() {
        return endpoints;
    }

    RuleHits hits() {
        return hits;
    }
}
