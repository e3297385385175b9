package io.github.parityworkbench.localdb.internal;

import io.github.parityworkbench.diff.group.ClassifiedDifference;
import io.github.parityworkbench.diff.group.ClassifiedExchange;
import io.github.parityworkbench.diff.rule.Rule;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How many differences of a group by look each rule ignores. */
public final class RuleHits {
    private static final int RULE_BITS = 32;

    private final Map<Long, Long> counts = new TreeMap<>();

    void add(int group, int rulePosition) {
        counts.merge(key(group, rulePosition), 1L, Long::sum);
    }

    private static long key(int group, int rulePosition) {
        return ((long) group << RULE_BITS) + rulePosition;
    }

    /** The rule that ignores most of a group, by the number under which the group is listed. */
    public static Map<Integer, String> mainRuleByListedGroup(Connection connection)
            throws SQLException {
        List<Rule> rules = RuleTable.list(connection);
        if (rules.isEmpty()) {
            return Map.of();
        }
        Map<Integer, Map<Integer, Long>> byGroup = new TreeMap<>();
        Map<Integer, Integer> listedAs = GroupTable.collapsed(connection);
        for (Hit hit : all(connection)) {
            int listed = listedAs.getOrDefault(hit.group(), hit.group());
            byGroup.computeIfAbsent(listed, group -> new TreeMap<>())
                    .merge(hit.rulePosition(), hit.occurrences(), Long::sum);
        }
        Map<Integer, String> mainRule = new TreeMap<>();
        byGroup.forEach(
                (group, hits) ->
                        hits.entrySet().stream()
                                .max(
                                        Map.Entry.<Integer, Long>comparingByValue()
                                                .thenComparing(
                                                        Map.Entry.<Integer, Long>comparingByKey()
                                                                .reversed()))
                                .ifPresent(
                                        most ->
                                                mainRule.put(
                                                        group, rules.get(most.getKey()).id())));
        return mainRule;
    }

    /** How many differences each rule ignores, by its id, in the order of the rules. */
    public static Map<String, Long> byRule(Connection connection) throws SQLException {
        List<Rule> rules = RuleTable.list(connection);
        Map<String, Long> byRule = new LinkedHashMap<>();
        rules.forEach(rule -> byRule.put(rule.id(), 0L));
        for (Hit hit : all(connection)) {
            byRule.merge(rules.get(hit.rulePosition()).id(), hit.occurrences(), Long::sum);
        }
        return byRule;
    }

    private record Hit(long groupAndRule, long occurrences) {
        int group() {
            return (int) (groupAndRule >> RULE_BITS);
        }

        int rulePosition() {
            return (int) groupAndRule;
        }
    }

    private static List<Hit> all(Connection connection) throws SQLException {
        return Rows.pages(
                connection,
                "SELECT group_and_rule, occurrences FROM rule_hit WHERE group_and_rule > ?"
                        + " ORDER BY group_and_rule FETCH FIRST ? ROWS ONLY",
                row -> new Hit(row.getLong(1), row.getLong(2)),
                Hit::groupAndRule);
    }

    /** Adds what these exchanges say. */
    static void add(Connection connection, GroupBook book, List<ClassifiedExchange> exchanges)
            throws SQLException {
        Map<String, Integer> positions = new HashMap<>();
        for (Rule rule : RuleTable.list(connection)) {
            positions.put(rule.id(), positions.size());
        }
        RuleHits hits = new RuleHits();
        for (ClassifiedExchange exchange : exchanges) {
            for (ClassifiedDifference each : exchange.differences()) {
                Integer position = positions.get(each.ignoredBy());
                if (position != null) {
                    hits.add(book.number(each.key()), position);
                }
            }
        }
        hits.store(connection);
    }

    /** Adds these counts to those that are stored. */
    private void store(Connection connection) throws SQLException {
        for (Map.Entry<Long, Long> each : counts.entrySet()) {
            if (Rows.change(
                            connection,
                            "UPDATE rule_hit SET occurrences = occurrences + ?"
                                    + " WHERE group_and_rule = ?",
                            each.getValue(),
                            each.getKey())
                    == 0) {
                Rows.change(
                        connection,
                        "INSERT INTO rule_hit VALUES (?, ?)",
                        each.getKey(),
                        each.getValue());
            }
        }
    }

    /** Stores these counts in place of all others. */
    void replace(Connection connection) throws SQLException {
        Rows.change(connection, "DELETE FROM rule_hit");
        store(connection);
    }
}
