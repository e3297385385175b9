package io.github.parityworkbench.localdb.internal;

import io.github.parityworkbench.localdb.internal.Replayed.Fact;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What holds for learnt groups by what was decided about their parts: of all that was decided about
 * the group and about each part the newest, as the journal has it in order. The journal has no
 * lines for that; it says of each decision about a learnt group which parts that had.
 */
final class LearntDecisions {
    private final Connection connection;
    private final List<String> journal;
    private final String newStatus;

    /**
     * @param journal its lines
     * @param newStatus the status of a group about which nothing was decided
     */
    LearntDecisions(Connection connection, List<String> journal, String newStatus) {
        this.connection = connection;
        this.journal = journal;
        this.newStatus = newStatus;
    }

    /**
     * Has that hold for each learnt group.
     *
     * @param learntOf by the id of each part, the id of the learnt group
     */
    void gather(Map<String, String> learntOf) throws SQLException {
        for (Map.Entry<Fact, Optional<String>> each : held(learntOf).entrySet()) {
            Fact fact = each.getKey();
            Decisions.store(
                    connection,
                    fact.subject(),
                    fact.about(),
                    each.getValue().orElse(null),
                    newStatus);
        }
    }

    /**
     * Leaves to each learnt group what was decided about itself. Where the tables have something
     * else than the journal makes of the parts, that stays.
     */
    void forget(Map<String, String> learntOf) throws SQLException {
        Map<Fact, Optional<String>> own = Replayed.of(journal).facts();
        for (Map.Entry<Fact, Optional<String>> each : held(learntOf).entrySet()) {
            Fact fact = each.getKey();
            Rows.change(
                    connection,
                    "UPDATE triage SET %1$s = ? WHERE group_id = ?".formatted(fact.about())
                            + " AND %1$s IS NOT DISTINCT FROM CAST(? AS CHARACTER VARYING)"
                                    .formatted(fact.about()),
                    own.getOrDefault(fact, DecisionTables.undecided(fact.about(), newStatus))
                            .orElse(null),
                    fact.subject(),
                    each.getValue().orElse(null));
        }
    }

    private Map<Fact, Optional<String>> held(Map<String, String> learntOf) {
        Set<String> learnt = Set.copyOf(learntOf.values());
        Map<Fact, Optional<String>> held = new TreeMap<>(Replayed.of(journal, learntOf).facts());
        held.keySet()
                .removeIf(
                        fact ->
                                !Decisions.TRIAGE.contains(fact.about())
                                        || !learnt.contains(fact.subject()));
        return held;
    }
}
