package io.github.parityworkbench.localdb.internal;

import io.github.parityworkbench.localdb.internal.GroupTable.Entry;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the decisions about groups are measured by: which exchanges came after them. */
public final class TriageTable {
    private final Connection connection;
    private final GroupKeys keys;
    private final ReferencedLogs logs;
    private @Nullable Map<Integer, List<Integer>> membersOf;

    public TriageTable(Connection connection, GroupKeys keys, ReferencedLogs logs) {
        this.connection = connection;
        this.keys = keys;
        this.logs = logs;
    }

    /** The number that the next exchange will have. */
    public static long nextExchange(Connection connection) throws SQLException {
        return Bulk.end(connection);
    }

    /** Whether a listed group has an exchange from that number on. */
    public boolean occursFrom(int group, long exchange) throws SQLException {
        for (int member : members().getOrDefault(group, List.of(group))) {
            if (Rows.first(
                            connection,
                            "SELECT group_and_batch FROM group_directory"
                                    + " WHERE group_and_batch >= ? AND group_and_batch < ?"
                                    + " ORDER BY group_and_batch FETCH FIRST ROW ONLY",
                            row -> row.getLong(1),
                            Bulk.directoryKey(member, exchange),
                            Bulk.directoryKey(member + 1, 0))
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a listed group has a difference that no rule ignores from that exchange on. */
    public boolean countsFrom(int group, long exchange) throws SQLException {
        return new ExchangeReading(connection, keys, logs)
                .countsFrom(members().getOrDefault(group, List.of(group)), exchange);
    }

    private Map<Integer, List<Integer>> members() throws SQLException {
        Map<Integer, List<Integer>> known = membersOf;
        if (known == null) {
            known = new TreeMap<>();
            for (Map.Entry<Integer, Integer> each : GroupTable.collapsed(connection).entrySet()) {
                known.computeIfAbsent(each.getValue(), group -> new ArrayList<>())
                        .add(each.getKey());
            }
            membersOf = known;
        }
        return known;
    }

    /** The ids of all groups by look that are listed as the group with that id, and that id. */
    public static List<String> idsOf(Connection connection, String id) throws SQLException {
        return Stream.concat(
                        Stream.of(id),
                        GroupTable.members(connection, id).stream()
                                .map(Entry::key)
                                .map(key -> key.id()))
                .distinct()
                .toList();
    }
}
