package io.github.parityworkbench.localdb.internal;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Brings the journal of decisions into line with the tables, which stand where they differ. */
public final class DecisionSettling {
    private final Decisions decisions;
    private final DecisionTables tables;

    /**
     * @param newStatus the status of a group about which nothing was decided
     */
    public DecisionSettling(Decisions decisions, String newStatus) {
        this.decisions = decisions;
        this.tables = new DecisionTables(newStatus);
    }

    /**
     * Withdraws what was decided last where only the journal has it, since it was never
     * acknowledged: a crash or a failure came between the two. Where they differ in more than that,
     * something else happened, and {@link Verification} says so.
     */
    public void withdraw(Database database) {
        try {
            List<String> last =
                    last(decisions.journal().lastTexts(texts -> last(texts).size() < texts.size()));
            if (database.read(connection -> lacks(connection, last))) {
                List<String> texts = decisions.journal().read().texts();
                List<String> before = texts.subList(0, texts.size() - last.size());
                if (database.read(
                        connection -> tables.agreeWith(connection, Replayed.of(before)))) {
                    append(database, last);
                }
            }
        } catch (IOException | RuntimeException e) {
            // A journal that cannot be written says so when something is decided, and tables that
            // are damaged when they are listed.
        }
    }

    /** Those that one write added: they bear one time. */
    private static List<String> last(List<String> texts) {
        int from = texts.size();
        Optional<Instant> at = Optional.empty();
        while (from > 0) {
            Optional<Instant> each = Decision.read(texts.get(from - 1)).map(Decision::at);
            if (each.isEmpty() || (at.isPresent() && !each.equals(at))) {
                break;
            }
            at = each;
            from--;
        }
        return texts.subList(from, texts.size());
    }

    private boolean lacks(Connection connection, List<String> last) throws SQLException {
        return !last.isEmpty()
                && !tables.standing(connection, Replayed.of(last), Instant.EPOCH).isEmpty();
    }

    private void append(Database database, List<String> last) throws IOException {
        List<Decision> standing =
                database.read(
                        connection ->
                                tables.standing(
                                        connection,
                                        Replayed.of(last),
                                        decisions.clock().instant()));
        decisions.journal().append(standing.stream().map(Decision::write).toList());
    }

    /**
     * Writes the journal anew: what of it is whole, and behind that what only the tables have; in
     * turn with what is decided, which would be lost from it in the midst of that.
     */
    public void rewrite(Database database) {
        database.change(this::rewrite);
    }

    private void rewrite(Connection connection) throws SQLException {
        try {
            List<String> texts = new ArrayList<>(decisions.journal().read().texts());
            tables.missing(connection, Replayed.of(texts), decisions.clock().instant())
                    .forEach(decision -> texts.add(decision.write()));
            if (!texts.isEmpty()) {
                decisions.journal().replace(texts);
            }
        } catch (IOException e) {
            throw new UnkeptDecisionException();
        }
    }
}
