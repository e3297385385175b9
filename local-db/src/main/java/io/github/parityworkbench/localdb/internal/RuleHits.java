package io.github.parityworkbench.localdb.internal;

import io.github.parityworkbench.diff.group.ClassifiedDifference;
import io.github.parityworkbench.diff.group.ClassifiedExchange;
import io.github.parityworkbench.diff.rule.Rule;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** How many differences of a group by look each rule ignores, and when the last of them was. */
public final class RuleHits {
    private static final int RULE_BITS = 32;

    /** By the number of the group and the position of the rule. */
    private @Nullable Count[][] counts = {};

    private static final class Count {
        private long occurrences;
        private @Nullable Instant lastSeen;

        void add(long more, @Nullable Instant seen) {
            occurrences += more;
            lastSeen = later(lastSeen, seen);
        }
    }

    private static @Nullable Instant later(@Nullable Instant one, @Nullable Instant other) {
        return one == null || (other != null && other.isAfter(one)) ? other : one;
    }

    /** Counts differences of a group that the rule at that position ignores. */
    void add(int group, int rulePosition, long occurrences, @Nullable Instant lastSeen) {
        if (group >= counts.length) {
            int old = counts.length;
            counts = Arrays.copyOf(counts, Math.max(group + 1, 2 * old));
            Arrays.fill(counts, old, counts.length, new Count[0]);
        }
        if (rulePosition >= counts[group].length) {
            counts[group] = Arrays.copyOf(counts[group], rulePosition + 1);
        }
        Count count = counts[group][rulePosition];
        if (count == null) {
            count = new Count();
            counts[group][rulePosition] = count;
        }
        count.add(occurrences, lastSeen);
    }

    private record Counted(int group, int rulePosition, Count count) {}

    /** All counts, by group and position. */
    private List<Counted> counted() {
        List<Counted> counted = new ArrayList<>();
        for (int group = 0; group < counts.length; group++) {
            for (int position = 0; position < counts[group].length; position++) {
                Count count = counts[group][position];
                if (count != null) {
                    counted.add(new Counted(group, position, count));
                }
            }
        }
        return counted;
    }

    /** Adds what was counted elsewhere. */
    void merge(RuleHits other) {
        for (Counted each : other.counted()) {
            add(each.group(), each.rulePosition(), each.count().occurrences, each.count().lastSeen);
        }
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

    /**
     * What a rule ignores.
     *
     * @param lastSeen when the last exchange was in which it did, null where that is unknown
     */
    public record Use(long occurrences, @Nullable Instant lastSeen) {
        private Use plus(Use other) {
            return new Use(occurrences + other.occurrences, later(lastSeen, other.lastSeen));
        }
    }

    /** What each rule ignores, by its id, in the order of the rules. */
    public static Map<String, Use> byRule(Connection connection) throws SQLException {
        List<Rule> rules = RuleTable.list(connection);
        Map<String, Use> byRule = new LinkedHashMap<>();
        rules.forEach(rule -> byRule.put(rule.id(), new Use(0, null)));
        for (Hit hit : all(connection)) {
            byRule.merge(
                    rules.get(hit.rulePosition()).id(),
                    new Use(hit.occurrences(), hit.lastSeen()),
                    Use::plus);
        }
        return byRule;
    }

    /** One row: what one rule ignores of one group. */
    record Hit(long groupAndRule, long occurrences, @Nullable Instant lastSeen) {
        int group() {
            return (int) (groupAndRule >> RULE_BITS);
        }

        int rulePosition() {
            return (int) groupAndRule;
        }
    }

    /** All that is stored. */
    static List<Hit> all(Connection connection) throws SQLException {
        return Rows.pages(
                connection,
                "SELECT group_and_rule, occurrences, last_seen FROM rule_hit"
                        + " WHERE group_and_rule > ?"
                        + " ORDER BY group_and_rule FETCH FIRST ? ROWS ONLY",
                row -> new Hit(row.getLong(1), row.getLong(2), Endpoints.instant(row.getString(3))),
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
                    hits.add(book.number(each.key()), position, 1, exchange.exchange().timestamp());
                }
            }
        }
        hits.store(connection);
    }

    /** Adds these counts to those that are stored. */
    private void store(Connection connection) throws SQLException {
        for (Counted each : counted()) {
            Optional<Hit> known =
                    Rows.first(
                            connection,
                            "SELECT group_and_rule, occurrences, last_seen FROM rule_hit"
                                    + " WHERE group_and_rule = ?",
                            row ->
                                    new Hit(
                                            row.getLong(1),
                                            row.getLong(2),
                                            Endpoints.instant(row.getString(3))),
                            key(each.group(), each.rulePosition()));
            known.ifPresent(hit -> each.count().add(hit.occurrences(), hit.lastSeen()));
        }
        insert(connection, "MERGE INTO rule_hit KEY (group_and_rule) VALUES (?, ?, ?)");
    }

    /** Stores these counts in place of all others. */
    void replace(Connection connection) throws SQLException {
        Rows.change(connection, "DELETE FROM rule_hit");
        insert(connection, "INSERT INTO rule_hit VALUES (?, ?, ?)");
    }

    private void insert(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (Counted each : counted()) {
                Rows.set(
                        statement,
                        key(each.group(), each.rulePosition()),
                        each.count().occurrences,
                        Endpoints.text(each.count().lastSeen));
                statement.executeUpdate();
            }
        }
    }
}
