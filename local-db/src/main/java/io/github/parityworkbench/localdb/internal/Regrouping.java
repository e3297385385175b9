package io.github.parityworkbench.localdb.internal;

import io.github.parityworkbench.diff.group.GroupAggregate;
import io.github.parityworkbench.diff.group.GroupKey;
import io.github.parityworkbench.diff.group.PathLearner;
import io.github.parityworkbench.localdb.internal.GroupTable.Entry;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Settles, from all groups by look, which of them are listed as one learnt group because a key in
 * their paths is data. What is stored keeps pointing to the groups by look.
 */
public final class Regrouping {
    private final Connection connection;
    private final GroupBook book;
    private final Map<GroupKey, Integer> learntNumbers = new HashMap<>();

    private Regrouping(Connection connection, GroupBook book) {
        this.connection = connection;
        this.book = book;
    }

    /**
     * Settles it, as part of a write; whether anything changed, so that exchanges have to be
     * counted again: one with several groups by look counts once for the learnt one.
     */
    public static boolean run(Connection connection, GroupBook book) throws SQLException {
        return new Regrouping(connection, book).run();
    }

    /** Lists every group by look as itself. */
    static void dissolve(Connection connection, GroupBook book) throws SQLException {
        for (Entry entry : book.entries()) {
            if (entry.collapsedInto() != null) {
                book.collapse(connection, entry, null);
            } else if (entry.learnt()) {
                book.remove(connection, entry.number());
            }
        }
    }

    private boolean run() throws SQLException {
        List<Entry> byLook = new ArrayList<>();
        for (Entry entry : book.entries()) {
            if (entry.learnt()) {
                learntNumbers.put(entry.key(), entry.number());
            } else {
                byLook.add(entry);
            }
        }
        Map<GroupKey, List<Entry>> membersOf = membersOf(byLook);
        if (isSettled(byLook, membersOf)) {
            return false;
        }
        dissolve(connection, book);
        for (Map.Entry<GroupKey, List<Entry>> learnt : membersOf.entrySet()) {
            collapse(learnt.getKey(), learnt.getValue());
        }
        return true;
    }

    private Map<GroupKey, List<Entry>> membersOf(List<Entry> byLook) throws SQLException {
        PathLearner learner = new PathLearner();
        for (Entry entry : byLook) {
            learner.add(book.aggregate(connection, entry.number()));
        }
        Set<GroupKey> learnt = new HashSet<>();
        for (Entry entry : byLook) {
            GroupKey key = learner.finalKey(entry.key());
            if (!key.equals(entry.key())) {
                learnt.add(key);
            }
        }
        // A group that looked so from the beginning joins those that were learnt to be the same.
        Map<GroupKey, List<Entry>> membersOf = new HashMap<>();
        for (Entry entry : byLook) {
            GroupKey key = learner.finalKey(entry.key());
            if (learnt.contains(key)) {
                membersOf.computeIfAbsent(key, each -> new ArrayList<>()).add(entry);
            }
        }
        return membersOf;
    }

    private boolean isSettled(List<Entry> byLook, Map<GroupKey, List<Entry>> membersOf) {
        Map<Integer, Integer> wanted = new HashMap<>();
        for (Map.Entry<GroupKey, List<Entry>> each : membersOf.entrySet()) {
            Integer learnt = learntNumbers.get(each.getKey());
            if (learnt == null) {
                return false;
            }
            each.getValue().forEach(member -> wanted.put(member.number(), learnt));
        }
        return membersOf.size() == learntNumbers.size()
                && byLook.stream()
                        .allMatch(
                                entry ->
                                        Objects.equals(
                                                entry.collapsedInto(), wanted.get(entry.number())));
    }

    private void collapse(GroupKey key, List<Entry> members) throws SQLException {
        Entry learnt = book.make(connection, key, true);
        GroupAggregate sum = new GroupAggregate(key);
        for (Entry member : members) {
            sum.merge(book.aggregate(connection, member.number()));
            book.collapse(connection, member, learnt.number());
        }
        addExchanges(sum.withoutExchanges(), members);
        book.add(connection, learnt.number(), sum);
    }

    /** An exchange may have several of the members. */
    private void addExchanges(GroupAggregate sum, List<Entry> members) throws SQLException {
        ExchangesOfGroup.visitAny(
                connection,
                members.stream().map(Entry::number).toList(),
                0,
                (number, cursor) -> {
                    sum.addExchange(cursor.timestamp());
                    return true;
                });
    }
}
