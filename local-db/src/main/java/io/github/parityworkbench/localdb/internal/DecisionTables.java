package io.github.parityworkbench.localdb.internal;

import io.github.parityworkbench.localdb.internal.GroupTable.Entry;
import io.github.parityworkbench.localdb.internal.Replayed.Fact;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the tables say was decided, to be held against the journal. */
final class DecisionTables {
    private final String newStatus;

    /**
     * @param newStatus the status of a group about which nothing was decided
     */
    DecisionTables(String newStatus) {
        this.newStatus = newStatus;
    }

    private Map<Fact, Optional<String>> facts(Connection connection) throws SQLException {
        Map<Fact, Optional<String>> facts = new TreeMap<>();
        String after = "";
        List<String> page;
        do {
            page =
                    Rows.list(
                            connection,
                            "SELECT * FROM triage WHERE group_id > ? ORDER BY group_id"
                                    + " FETCH FIRST ? ROWS ONLY",
                            row -> addTriage(facts, row),
                            after,
                            Rows.PAGE);
            after = page.isEmpty() ? after : page.get(page.size() - 1);
        } while (page.size() == Rows.PAGE);
        for (String about : DecidedTable.ALL) {
            for (DecidedTable.Decided each : DecidedTable.list(connection, about)) {
                facts.put(new Fact(about, each.subject()), Optional.of(each.content()));
            }
        }
        return facts;
    }

    private static String addTriage(Map<Fact, Optional<String>> facts, ResultSet row)
            throws SQLException {
        String group = row.getString("group_id");
        for (String about : Decisions.TRIAGE) {
            facts.put(new Fact(about, group), Optional.ofNullable(row.getString(about)));
        }
        return group;
    }

    private static List<String> rules(Connection connection) throws SQLException {
        return RuleTable.list(connection).stream().map(RuleText::write).toList();
    }

    /** What a group is about which nothing was decided. */
    static Optional<String> undecided(String about, String newStatus) {
        return about.equals("status") ? Optional.of(newStatus) : Optional.empty();
    }

    /** What stands in the tables where they differ from what a journal says, as decisions. */
    List<Decision> standing(Connection connection, Replayed journal, Instant now)
            throws SQLException {
        return standing(connection, journal, facts(connection), now);
    }

    private List<Decision> standing(
            Connection connection,
            Replayed journal,
            Map<Fact, Optional<String>> tables,
            Instant now)
            throws SQLException {
        List<Decision> standing = new ArrayList<>();
        journal.facts()
                .forEach(
                        (fact, value) -> {
                            Optional<String> stands =
                                    tables.getOrDefault(fact, undecided(fact.about(), newStatus));
                            if (!stands.equals(value)) {
                                standing.add(decision(now, fact, stands));
                            }
                        });
        if (journal.rules() != null) {
            List<String> rules = rules(connection);
            if (!rules.equals(journal.rules())) {
                standing.add(new Decision(now, Decision.RULES, rules, null, null));
            }
        }
        return standing;
    }

    private static Decision decision(Instant now, Fact fact, Optional<String> value) {
        return new Decision(now, fact.about(), List.of(fact.subject()), value.orElse(null), null);
    }

    /** What a journal lacks, or has otherwise than the tables, as decisions. */
    List<Decision> missing(Connection connection, Replayed journal, Instant now)
            throws SQLException {
        Map<Fact, Optional<String>> tables = facts(connection);
        List<Decision> missing = new ArrayList<>(standing(connection, journal, tables, now));
        tables.forEach(
                (fact, value) -> {
                    if (!value.equals(undecided(fact.about(), newStatus))
                            && !journal.facts().containsKey(fact)) {
                        missing.add(decision(now, fact, value));
                    }
                });
        List<String> rules = rules(connection);
        if (journal.rules() == null && !rules.isEmpty()) {
            missing.add(new Decision(now, Decision.RULES, rules, null, null));
        }
        return missing;
    }

    /** Whether the tables have what a journal says, and nothing else that was decided. */
    boolean agreeWith(Connection connection, Replayed journal) throws SQLException {
        return unexplained(connection, journal).isEmpty();
    }

    /**
     * What a journal lacks, or has otherwise, but for learnt groups: what was decided about others
     * holds for these too, without a line of its own.
     */
    List<Decision> unexplained(Connection connection, Replayed journal) throws SQLException {
        Set<String> learnt =
                GroupTable.all(connection).stream()
                        .filter(Entry::learnt)
                        .map(entry -> entry.key().id())
                        .collect(Collectors.toSet());
        return missing(connection, journal, Instant.EPOCH).stream()
                .filter(
                        each ->
                                each.about().equals(Decision.RULES)
                                        || !learnt.containsAll(each.subjects()))
                .toList();
    }
}
