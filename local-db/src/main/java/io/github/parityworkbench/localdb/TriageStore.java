package io.github.parityworkbench.localdb;

import io.github.parityworkbench.localdb.TriageChange.About;
import io.github.parityworkbench.localdb.internal.Database;
import io.github.parityworkbench.localdb.internal.DecisionAuthor;
import io.github.parityworkbench.localdb.internal.Decisions;
import io.github.parityworkbench.localdb.internal.GroupTable;
import io.github.parityworkbench.localdb.internal.TriageTable;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Keeps what people decide about groups; what is decided is on disk when a call returns. */
public final class TriageStore {
    private final Database database;
    private final Decisions decisions;

    TriageStore(Database database, Decisions decisions) {
        this.database = database;
        this.decisions = decisions;
    }

    /** Who decides: {@code PARITY_USER}, else the user of the system. */
    public static String author() {
        return DecisionAuthor.ofThisProcess();
    }

    /**
     * Decides all of this at once. What is decided about a group that has become part of another
     * since it was listed is decided about that one. What is decided about a learnt group is
     * decided about each of its parts, too, and holds for these once they are listed alone.
     *
     * @param by in whose name
     * @throws WorkspaceException if one of the groups is not there; nothing is changed then
     */
    public void decide(List<TriageChange> changes, String by) {
        database.change(
                connection -> {
                    Map<String, Set<String>> subjects = subjects(connection, changes);
                    long next = TriageTable.nextExchange(connection);
                    decisions.triage(
                            connection,
                            changes.stream()
                                    .map(
                                            change ->
                                                    new Decisions.Change(
                                                            change.groupIds().stream()
                                                                    .map(subjects::get)
                                                                    .flatMap(Set::stream)
                                                                    .distinct()
                                                                    .toList(),
                                                            change.about().label(),
                                                            value(change, next)))
                                    .toList(),
                            by,
                            GroupStatus.NEW.label());
                });
    }

    /** What is fixed is fixed in what is stored by now: more of it later is a regression. */
    private static @Nullable String value(TriageChange change, long nextExchange) {
        String value = change.value();
        if (change.about() != About.STATUS || value == null) {
            return value;
        }
        return GroupVerdict.read(value)
                .filter(verdict -> verdict.status() == GroupStatus.FIXED)
                .filter(verdict -> verdict.fixedBefore() == null)
                .map(verdict -> verdict.withFixedBefore(nextExchange).text())
                .orElse(value);
    }

    /**
     * What was decided about the group, and about those that became part of it, the oldest first.
     */
    public List<TriageEvent> history(String groupId) {
        List<String> ids = database.read(connection -> TriageTable.idsOf(connection, groupId));
        List<TriageEvent> events = new ArrayList<>();
        decisions
                .about(Set.copyOf(ids))
                .forEach(
                        each ->
                                events.add(
                                        new TriageEvent(
                                                each.at(), each.by(), each.about(), each.value())));
        return List.copyOf(events);
    }

    /** The group as which each of these is listed, and the parts of that one, all by their ids. */
    private static Map<String, Set<String>> subjects(
            Connection connection, List<TriageChange> changes) throws SQLException {
        Map<String, Set<String>> parts = new HashMap<>();
        GroupTable.parts(connection)
                .forEach(
                        (part, learnt) ->
                                parts.computeIfAbsent(learnt, id -> new TreeSet<>()).add(part));
        Map<String, Set<String>> subjects = new HashMap<>();
        for (TriageChange change : changes) {
            for (String id : change.groupIds()) {
                if (!subjects.containsKey(id)) {
                    String listed = listedId(connection, id);
                    Set<String> all = new LinkedHashSet<>(List.of(listed));
                    all.addAll(parts.getOrDefault(listed, Set.of()));
                    subjects.put(id, all);
                }
            }
        }
        return subjects;
    }

    private static String listedId(Connection connection, String id) throws SQLException {
        return GroupTable.listedId(connection, id)
                .orElseThrow(
                        () ->
                                new WorkspaceException(
                                        "there is no group " + id + " in this workspace"));
    }
}
