package io.github.parityworkbench.localdb.internal;

import io.github.parityworkbench.diff.Exchange;
import io.github.parityworkbench.diff.group.EndpointAggregate;
import io.github.parityworkbench.diff.group.GroupKey;
import io.github.parityworkbench.localdb.internal.GroupTable.Counted;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Counts in the plainest way, difference by difference, what the rules leave active, and holds that
 * against what is listed.
 */
final class RuleCheck {
    private final Connection connection;
    private final Findings findings;
    private final RuleTable.Applied rules;
    private final RuleDecisions decisions;
    private final Map<Integer, Counted> groups = new TreeMap<>();
    private final Tally groupTally;
    private final Tally endpointTally;
    private final Map<Long, Long> hits = new HashMap<>();

    RuleCheck(Connection connection, Findings findings) throws SQLException {
        this.connection = connection;
        this.findings = findings;
        rules = RuleTable.applied(connection);
        decisions =
                new RuleDecisions(
                        rules.rules(),
                        rules.appliedOn(),
                        group -> GroupTable.cause(connection, group));
        GroupTable.counted(connection).forEach(each -> groups.put(each.entry().number(), each));
        groupTally = new Tally(groups.keySet().stream().mapToInt(each -> each).max().orElse(0));
        endpointTally =
                new Tally(groups.values().stream().mapToInt(Counted::endpoint).max().orElse(0));
    }

    /** Counts the difference at which the cursor stands. */
    void add(GroupKey key, DifferenceCursor cursor, long number, Exchange exchange)
            throws SQLException {
        Counted group = groups.get(cursor.group());
        if (group == null) {
            throw new DamagedDataException("a group is missing");
        }
        int rule = decisions.ignoring(key, cursor, () -> exchange);
        boolean active = rule == RuleDecisions.NONE;
        if (!active) {
            hits.merge(((long) cursor.group() << Integer.SIZE) + rule, 1L, Long::sum);
        }
        groupTally.add(cursor.group(), number, active);
        endpointTally.add(group.endpoint(), number, active);
        Integer into = group.entry().collapsedInto();
        if (into != null) {
            groupTally.add(into, number, active);
        }
    }

    /** Holds what was counted against what is listed. */
    void compare() {
        findings.check("difference_group", "", this::compareGroups);
        findings.check("endpoint", "", this::compareEndpoints);
        findings.check(
                "rule_hit",
                "",
                () -> {
                    Map<Long, Long> stored = new HashMap<>();
                    RuleHits.all(connection)
                            .forEach(hit -> stored.put(hit.groupAndRule(), hit.occurrences()));
                    if (rules.settled() && !stored.equals(hits)) {
                        findings.add(
                                "rule_hit", "", "it counts other differences than rules ignore");
                    }
                });
    }

    private void compareGroups() throws SQLException {
        boolean settled = rules.settled();
        for (Counted each : groups.values()) {
            int number = each.entry().number();
            if (each.exchanges() != groupTally.exchanges(number)
                    || (settled
                            && (each.activeExchanges() != groupTally.activeExchanges(number)
                                    || each.activeOccurrences()
                                            != groupTally.activeOccurrences(number)))) {
                findings.add(
                        "difference_group",
                        "group " + each.entry().key().id(),
                        "it counts other exchanges than its blocks and the rules");
            }
        }
    }

    private void compareEndpoints() throws SQLException {
        boolean settled = rules.settled();
        int last = groups.values().stream().mapToInt(Counted::endpoint).max().orElse(0);
        for (Map.Entry<Integer, EndpointAggregate> each : Endpoints.all(connection).entrySet()) {
            int number = each.getKey();
            long active = number > last ? 0 : endpointTally.activeExchanges(number);
            if (settled && each.getValue().active() != active) {
                findings.add(
                        "endpoint",
                        "number " + number,
                        "it counts other mismatches than its blocks and the rules");
            }
        }
    }
}
