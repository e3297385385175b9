package io.github.parityworkbench.localdb.internal;

import io.github.parityworkbench.diff.rule.Rule;
import io.github.parityworkbench.diff.rule.RuleSet;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/**
 * The table of rules, and of when they were applied: a row for the rules in force, and the one
 * numbered {@link #UNSETTLED} while not all counts are by them.
 */
public final class RuleTable {
    private static final long UNSETTLED = 0;

    private RuleTable() {}

    /**
     * The rules by which the active counts were worked out.
     *
     * @param revision how often they were changed
     * @param appliedOn the day by which expiry was judged
     * @param settled whether all counts are by them
     */
    public record Applied(RuleSet rules, long revision, LocalDate appliedOn, boolean settled) {
        static final Applied NEVER = new Applied(RuleSet.EMPTY, 0, LocalDate.EPOCH, true);

        /** Whether the rules ignore the same on that day as on the one they were applied on. */
        public boolean holdOn(LocalDate day) {
            return rules.rules().stream()
                    .allMatch(rule -> rule.inForceOn(appliedOn) == rule.inForceOn(day));
        }
    }

    /** The rules, in order. */
    public static List<Rule> list(Connection connection) throws SQLException {
        return Rows.pages(
                        connection,
                        "SELECT position, content FROM rule WHERE position > ?"
                                + " ORDER BY position FETCH FIRST ? ROWS ONLY",
                        row -> new Placed(row.getInt(1), RuleText.read(row.getString(2))),
                        Placed::position)
                .stream()
                .map(Placed::rule)
                .toList();
    }

    private record Placed(int position, Rule rule) {}

    /** The rules with when they were applied. */
    public static Applied applied(Connection connection) throws SQLException {
        RuleSet rules = new RuleSet(list(connection));
        boolean settled =
                Rows.number(
                                connection,
                                "SELECT COUNT(*) FROM rule_application WHERE revision = ?",
                                UNSETTLED)
                        == 0;
        return Rows.first(
                        connection,
                        "SELECT revision, applied_on FROM rule_application WHERE revision > ?",
                        row ->
                                new Applied(
                                        rules,
                                        row.getLong(1),
                                        LocalDate.parse(row.getString(2)),
                                        settled),
                        UNSETTLED)
                .orElse(Applied.NEVER);
    }

    /**
     * Says that something was counted by the rules of a revision, as part of a write. Everything is
     * to be counted again where others are in force by now, or they judge by whole groups.
     */
    public static void counted(Connection connection, long revision) throws SQLException {
        Applied now = applied(connection);
        if (now.settled()
                && (now.revision() != revision || RuleDecisions.dependOnGroups(now.rules()))) {
            Rows.change(
                    connection,
                    "INSERT INTO rule_application VALUES (?, ?)",
                    UNSETTLED,
                    now.appliedOn().toString());
        }
    }

    /** Says that everything was counted by the rules in force, as part of a write. */
    static void settled(Connection connection) throws SQLException {
        Rows.change(connection, "DELETE FROM rule_application WHERE revision = ?", UNSETTLED);
    }

    /** Puts these in the place of all rules. */
    public static void replace(Connection connection, RuleSet rules, LocalDate today)
            throws SQLException {
        long revision = applied(connection).revision();
        Rows.change(connection, "DELETE FROM rule");
        int position = 0;
        for (Rule rule : rules.rules()) {
            Rows.change(
                    connection, "INSERT INTO rule VALUES (?, ?)", position++, RuleText.write(rule));
        }
        Rows.change(connection, "DELETE FROM rule_application");
        Rows.change(
                connection,
                "INSERT INTO rule_application VALUES (?, ?)",
                revision + 1,
                today.toString());
    }
}
