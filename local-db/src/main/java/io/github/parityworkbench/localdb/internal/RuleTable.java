package io.github.parityworkbench.localdb.internal;

import io.github.parityworkbench.diff.rule.Rule;
import io.github.parityworkbench.diff.rule.RuleSet;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/** The table of rules, and of when they were applied. */
public final class RuleTable {
    private RuleTable() {}

    /**
     * The rules by which the active counts were worked out.
     *
     * @param revision how often they were changed
     * @param appliedOn the day by which expiry was judged
     */
    public record Applied(RuleSet rules, long revision, LocalDate appliedOn) {
        static final Applied NEVER = new Applied(RuleSet.EMPTY, 0, LocalDate.EPOCH);
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
        return Rows.first(
                        connection,
                        "SELECT revision, applied_on FROM rule_application",
                        row ->
                                new Applied(
                                        rules, row.getLong(1), LocalDate.parse(row.getString(2))))
                .orElse(Applied.NEVER);
    }

    static long revision(Connection connection) throws SQLException {
        return Rows.first(
                        connection, "SELECT revision FROM rule_application", row -> row.getLong(1))
                .orElse(0L);
    }

    /** Puts these in the place of all rules. */
    public static void replace(Connection connection, RuleSet rules, LocalDate today)
            throws SQLException {
        long revision = revision(connection);
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
