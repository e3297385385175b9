package io.github.parityworkbench.localdb.internal;

import io.github.parityworkbench.diff.Endpoint;
import io.github.parityworkbench.diff.FieldPath;
import io.github.parityworkbench.diff.group.Aggregation;
import io.github.parityworkbench.diff.group.EndpointAggregate;
import io.github.parityworkbench.diff.group.GroupAggregate;
import io.github.parityworkbench.diff.group.GroupKey;
import io.github.parityworkbench.diff.json.KeyEvidence;
import io.github.parityworkbench.localdb.internal.GroupTable.Entry;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is counted so far for every endpoint and group, kept in memory while a workspace is written:
 * each batch adds to it, and what it touched is stored.
 *
 * <p>Only used inside of writes, so by one thread at a time. A write that fails leaves it ahead of
 * the database; it notices that at the next {@link #open} and reads everything again.
 */
public final class GroupBook {
    private boolean inStep;
    private final Map<Endpoint, Integer> endpointNumbers = new HashMap<>();
    private final Map<Endpoint, EndpointAggregate> endpoints = new HashMap<>();
    private final Map<Endpoint, KeyTable.Keys> keys = new HashMap<>();
    private final Map<GroupKey, Integer> numbersByLook = new HashMap<>();
    private final Map<Integer, Entry> entries = new TreeMap<>();
    private final Map<Integer, GroupAggregate> aggregates = new HashMap<>();
    private int lastEndpoint;
    private int lastGroup;

    /** Gets ready for a write, which ends in {@link #committed} unless it fails. */
    public void open(Connection connection) throws SQLException {
        if (!inStep) {
            load(connection);
        }
        inStep = false;
    }

    /** What was added is in the database. */
    public void committed() {
        inStep = true;
    }

    /** The database was changed otherwise. */
    public void forget() {
        inStep = false;
    }

    private void load(Connection connection) throws SQLException {
        endpointNumbers.clear();
        endpoints.clear();
        keys.clear();
        numbersByLook.clear();
        entries.clear();
        aggregates.clear();
        lastEndpoint = 0;
        lastGroup = 0;
        Endpoints.all(connection)
                .forEach(
                        (number, aggregate) -> {
                            endpointNumbers.put(aggregate.endpoint(), number);
                            endpoints.put(aggregate.endpoint(), aggregate);
                            lastEndpoint = Math.max(lastEndpoint, number);
                        });
        KeyTable.all(connection).forEach(each -> keys.put(each.endpoint(), each));
        GroupTable.all(connection).forEach(this::enter);
    }

    private void enter(Entry entry) {
        entries.put(entry.number(), entry);
        if (!entry.learnt()) {
            numbersByLook.put(entry.key(), entry.number());
        }
        lastGroup = Math.max(lastGroup, entry.number());
    }

    /** The groups that there are, by look and learnt. */
    List<Entry> entries() {
        return List.copyOf(entries.values());
    }

    /** Adds the counts of endpoints in a source. */
    void addEndpoints(
            Connection connection, long importNumber, Collection<EndpointAggregate> deltas)
            throws SQLException {
        for (EndpointAggregate delta : deltas) {
            Endpoint endpoint = delta.endpoint();
            EndpointAggregate sum = endpoints.merge(endpoint, delta, EndpointAggregate::merge);
            Endpoints.put(connection, endpointNumber(endpoint), sum);
            EndpointTotals.add(connection, importNumber, endpointNumber(endpoint), delta);
        }
    }

    /** Adds what arrays of endpoints that are there say of their keys. */
    public void addKeys(Connection connection, Map<Endpoint, KeyEvidence> deltas)
            throws SQLException {
        for (Map.Entry<Endpoint, KeyEvidence> delta : deltas.entrySet()) {
            KeyTable.Keys sum = keys(delta.getKey());
            sum.evidence().merge(delta.getValue());
            KeyTable.put(connection, sum.endpointNumber(), sum.evidence(), sum.known());
        }
    }

    private KeyTable.Keys keys(Endpoint endpoint) {
        return keys.computeIfAbsent(
                endpoint,
                each ->
                        new KeyTable.Keys(
                                endpointNumber(each), each, Aggregation.keyEvidence(), Map.of()));
    }

    /**
     * Says by which keys arrays are compared from an exchange on.
     *
     * @param latest all keys by endpoint; none for those that are not in it
     */
    public void know(
            Connection connection, Map<Endpoint, Map<FieldPath, List<String>>> latest, long since)
            throws SQLException {
        for (KeyTable.Keys each : List.copyOf(keys.values())) {
            Map<FieldPath, List<String>> now = latest.getOrDefault(each.endpoint(), Map.of());
            know(connection, each, KnownKey.changed(each.known(), now, since));
        }
    }

    /** Says that what is stored was compared by the keys that all exchanges together bear out. */
    void settleKeys(Connection connection) throws SQLException {
        for (KeyTable.Keys each : List.copyOf(keys.values())) {
            know(connection, each, KnownKey.ofAll(each.borneOut()));
        }
    }

    private void know(Connection connection, KeyTable.Keys of, Map<FieldPath, KnownKey> known)
            throws SQLException {
        if (!known.equals(of.known())) {
            keys.put(
                    of.endpoint(),
                    new KeyTable.Keys(of.endpointNumber(), of.endpoint(), of.evidence(), known));
            KeyTable.put(connection, of.endpointNumber(), of.evidence(), known);
        }
    }

    private int endpointNumber(Endpoint endpoint) {
        return endpointNumbers.computeIfAbsent(endpoint, e -> ++lastEndpoint);
    }

    /** Adds the counts of groups by look, new ones among them. */
    void addGroups(Connection connection, Collection<GroupAggregate> deltas) throws SQLException {
        try (GroupTable.Adding adding = new GroupTable.Adding(connection)) {
            for (GroupAggregate delta : deltas) {
                add(connection, adding, numberOrNew(connection, delta.key()), delta);
            }
        }
    }

    /** Makes a group of which nothing is known yet. */
    Entry make(Connection connection, GroupKey key, boolean learnt) throws SQLException {
        Entry entry = new Entry(lastGroup + 1, key, learnt, null);
        GroupTable.insert(connection, entry, endpointNumber(key.endpoint()));
        enter(entry);
        aggregates.put(entry.number(), new GroupAggregate(key));
        return entry;
    }

    /** Adds to the counts of a group that is there. */
    void add(Connection connection, int number, GroupAggregate delta) throws SQLException {
        try (GroupTable.Adding adding = new GroupTable.Adding(connection)) {
            add(connection, adding, number, delta);
        }
    }

    private void add(
            Connection connection, GroupTable.Adding adding, int number, GroupAggregate delta)
            throws SQLException {
        adding.add(number, delta, aggregate(connection, number).merge(delta));
    }

    /** Counts a group anew; one that does not occur any more is taken away. */
    void replace(Connection connection, int number, @Nullable GroupAggregate counted)
            throws SQLException {
        if (counted == null) {
            remove(connection, number);
        } else {
            aggregates.put(number, new GroupAggregate(counted.key()));
            GroupTable.reset(connection, number);
            add(connection, number, counted);
        }
    }

    /** Takes a group away that no stored difference is of. */
    void remove(Connection connection, int number) throws SQLException {
        numbersByLook.remove(entry(number).key(), number);
        entries.remove(number);
        aggregates.remove(number);
        GroupTable.remove(connection, number);
    }

    /** Says which learnt group a group by look is listed as, null for itself. */
    void collapse(Connection connection, Entry entry, @Nullable Integer into) throws SQLException {
        GroupTable.collapse(connection, entry.number(), into);
        enter(new Entry(entry.number(), entry.key(), entry.learnt(), into));
    }

    /** The number of a group by look that is there. */
    int number(GroupKey byLook) {
        Integer number = numbersByLook.get(byLook);
        if (number == null) {
            throw new IllegalArgumentException(
                    "a difference of a group that is not counted: " + byLook);
        }
        return number;
    }

    /** The number of a group by look, which is made if it is not there. */
    int numberOrNew(Connection connection, GroupKey byLook) throws SQLException {
        Integer number = numbersByLook.get(byLook);
        return number == null ? make(connection, byLook, false).number() : number;
    }

    /** How many groups by look there are. */
    int groupsByLook() {
        return numbersByLook.size();
    }

    /** Whether any group by look is collapsed into a learnt one. */
    boolean hasLearnt() {
        return entries.size() > numbersByLook.size();
    }

    /** The learnt group that a group by look is collapsed into, null for none. */
    @Nullable Integer collapsedInto(GroupKey byLook) {
        return entry(number(byLook)).collapsedInto();
    }

    Entry entry(int number) {
        Entry entry = entries.get(number);
        if (entry == null) {
            throw new DamagedDataException("a group is missing");
        }
        return entry;
    }

    /** What is known of a group; changed by {@link #add} only. */
    GroupAggregate aggregate(Connection connection, int number) throws SQLException {
        GroupAggregate known = aggregates.get(number);
        if (known == null) {
            known = GroupTable.aggregate(connection, number);
            aggregates.put(number, known);
        }
        return known;
    }
}
