package io.github.parityworkbench.localdb.internal;

import io.github.parityworkbench.diff.Endpoint;
import io.github.parityworkbench.diff.FieldPath;
import io.github.parityworkbench.diff.Kind;
import io.github.parityworkbench.diff.Part;
import io.github.parityworkbench.diff.cause.Cause;
import io.github.parityworkbench.diff.group.GroupAggregate;
import io.github.parityworkbench.diff.group.GroupKey;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The tables of groups and of their evidence. */
public final class GroupTable {
    private static final String ENTRY =
            "SELECT g.number, e.name, g.part, g.path, g.kind, g.learnt, g.collapsed_into"
                    + " FROM difference_group g JOIN endpoint e ON e.number = g.endpoint_number";

    private GroupTable() {}

    /**
     * A group and how it stands to others.
     *
     * @param learnt whether others were collapsed into it; else it is one by look, to which stored
     *     differences point
     * @param collapsedInto the number of the learnt group that is listed in its place, null if none
     */
    public record Entry(
            int number, GroupKey key, boolean learnt, @Nullable Integer collapsedInto) {}

    /**
     * A group with what is counted for it.
     *
     * @param cause under which it is listed, be it alone or as a learnt one
     */
    record Counted(
            Entry entry,
            int endpoint,
            Cause cause,
            long exchanges,
            long occurrences,
            long activeExchanges,
            long activeOccurrences,
            @Nullable Instant lastSeen) {}

    /** All groups with their counts, by number. */
    static List<Counted> counted(Connection connection) throws SQLException {
        return Rows.pages(
                connection,
                "SELECT g.number, e.name, g.part, g.path, g.kind, g.learnt, g.collapsed_into,"
                        + " g.endpoint_number, COALESCE(l.cause, g.cause), g.exchanges,"
                        + " g.occurrences, g.active_exchanges, g.active_occurrences, g.last_seen"
                        + " FROM difference_group g JOIN endpoint e ON e.number = g.endpoint_number"
                        + " LEFT JOIN difference_group l ON l.number = g.collapsed_into"
                        + " WHERE g.number > ? ORDER BY g.number FETCH FIRST ? ROWS ONLY",
                row ->
                        new Counted(
                                entry(row),
                                number(row, 8),
                                Cause.ofLabel(row.getString(9)),
                                row.getLong(10),
                                row.getLong(11),
                                row.getLong(12),
                                row.getLong(13),
                                Endpoints.instant(row.getString(14))),
                each -> each.entry().number());
    }

    /** All groups, by number. */
    public static List<Entry> all(Connection connection) throws SQLException {
        return Rows.pages(
                connection,
                ENTRY + " WHERE g.number > ? ORDER BY g.number FETCH FIRST ? ROWS ONLY",
                GroupTable::entry,
                Entry::number);
    }

    /** The number of the learnt group that each collapsed one is listed as. */
    static Map<Integer, Integer> collapsed(Connection connection) throws SQLException {
        return pairs(connection, "collapsed_into", "collapsed_into IS NOT NULL").stream()
                .collect(Collectors.toMap(Pair::number, Pair::other));
    }

    /** How many groups are listed by endpoint number, without those ignored altogether. */
    public static Map<Integer, Long> activeByEndpoint(Connection connection) throws SQLException {
        return pairs(
                        connection,
                        "endpoint_number",
                        "collapsed_into IS NULL AND active_occurrences > 0")
                .stream()
                .collect(Collectors.groupingBy(Pair::other, Collectors.counting()));
    }

    private record Pair(int number, int other) {}

    private static List<Pair> pairs(Connection connection, String column, String condition)
            throws SQLException {
        return Rows.pages(
                connection,
                "SELECT number, "
                        + column
                        + " FROM difference_group WHERE number > ? AND "
                        + condition
                        + " ORDER BY number FETCH FIRST ? ROWS ONLY",
                row -> new Pair(row.getInt(1), row.getInt(2)),
                Pair::number);
    }

    /** The group with that number. */
    static Optional<Entry> find(Connection connection, int number) throws SQLException {
        return Rows.first(connection, ENTRY + " WHERE g.number = ?", GroupTable::entry, number);
    }

    /** By the id of each group that is listed as a learnt one, the id of that one. */
    public static Map<String, String> parts(Connection connection) throws SQLException {
        return Rows.pages(
                        connection,
                        "SELECT g.number, g.id, l.id FROM difference_group g"
                                + " JOIN difference_group l ON l.number = g.collapsed_into"
                                + " WHERE g.number > ? ORDER BY g.number FETCH FIRST ? ROWS ONLY",
                        row -> new PartOf(row.getInt(1), row.getString(2), row.getString(3)),
                        PartOf::number)
                .stream()
                .collect(Collectors.toMap(PartOf::id, PartOf::learnt));
    }

    private record PartOf(int number, String id, String learnt) {}

    /** The key of the learnt group as which the one with that number is listed, if it is. */
    static Optional<GroupKey> listedKey(Connection connection, int number) throws SQLException {
        return Rows.first(
                connection,
                "SELECT e.name, l.part, l.path, l.kind FROM difference_group g"
                        + " JOIN difference_group l ON l.number = g.collapsed_into"
                        + " JOIN endpoint e ON e.number = l.endpoint_number WHERE g.number = ?",
                row -> key(row, 1),
                number);
    }

    /** The id under which the group with that id is listed, its own or that of a learnt one. */
    public static Optional<String> listedId(Connection connection, String id) throws SQLException {
        return Rows.first(
                connection,
                "SELECT COALESCE(l.id, g.id) FROM difference_group g"
                        + " LEFT JOIN difference_group l ON l.number = g.collapsed_into"
                        + " WHERE g.id = ?",
                row -> row.getString(1),
                id);
    }

    /** The groups by look that are listed as the group with that id; none if there is no such. */
    public static List<Entry> members(Connection connection, String id) throws SQLException {
        Optional<Entry> shown =
                Rows.first(
                        connection,
                        ENTRY + " WHERE g.id = ? AND g.collapsed_into IS NULL",
                        GroupTable::entry,
                        id);
        if (shown.isEmpty() || !shown.get().learnt()) {
            return shown.stream().toList();
        }
        return all(connection).stream()
                .filter(
                        entry ->
                                Integer.valueOf(shown.get().number()).equals(entry.collapsedInto()))
                .toList();
    }

    private static Entry entry(ResultSet row) throws SQLException {
        int into = row.getInt(7);
        Integer collapsedInto = row.wasNull() ? null : (Integer) into;
        return new Entry(number(row, 1), key(row, 2), row.getBoolean(6), collapsedInto);
    }

    /** A number that is small enough to count by. */
    private static int number(ResultSet row, int column) throws SQLException {
        int number = row.getInt(column);
        if (number < 1 || number >= DifferenceBlock.MOST_GROUPS) {
            throw new DamagedDataException("a group has a number that cannot be");
        }
        return number;
    }

    /** The key in four columns from {@code first} on: endpoint, part, path and kind. */
    public static GroupKey key(ResultSet row, int first) throws SQLException {
        return new GroupKey(
                new Endpoint(row.getString(first)),
                Part.ofLabel(row.getString(first + 1)),
                FieldPath.parse(row.getString(first + 2)),
                Kind.ofLabel(row.getString(first + 3)));
    }

    /** The cause of a group by look, or of the learnt one it is listed as. */
    static Cause cause(Connection connection, int number) throws SQLException {
        return Rows.first(
                        connection,
                        "SELECT COALESCE(l.cause, g.cause) FROM difference_group g"
                                + " LEFT JOIN difference_group l ON l.number = g.collapsed_into"
                                + " WHERE g.number = ?",
                        row -> Cause.ofLabel(row.getString(1)),
                        number)
                .orElseThrow(() -> new DamagedDataException("a group is missing"));
    }

    /** Stores a new group, of which nothing is known yet. */
    static void insert(Connection connection, Entry entry, int endpointNumber) throws SQLException {
        GroupKey key = entry.key();
        Rows.change(
                connection,
                "INSERT INTO difference_group (number, id, endpoint_number, part, path, kind,"
                        + " learnt, collapsed_into, cause, exchanges, occurrences,"
                        + " active_exchanges, active_occurrences, noisy)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0, 0, 0, 0)",
                entry.number(),
                key.id(),
                endpointNumber,
                key.part().label(),
                key.path().toString(),
                key.kind().label(),
                entry.learnt(),
                entry.collapsedInto(),
                Cause.UNEXPLAINED.label());
    }

    /** Says which learnt group a group by look is listed as, null for itself. */
    static void collapse(Connection connection, int number, @Nullable Integer into)
            throws SQLException {
        Rows.change(
                connection,
                "UPDATE difference_group SET collapsed_into = ? WHERE number = ?",
                into,
                number);
    }

    /** Adds to groups, many of them one after another. */
    static final class Adding implements AutoCloseable {
        private final PreparedStatement counts;
        private final PreparedStatement evidence;

        Adding(Connection connection) throws SQLException {
            counts =
                    connection.prepareStatement(
                            "UPDATE difference_group SET cause = ?, exchanges = exchanges + ?,"
                                    + " occurrences = occurrences + ?,"
                                    + " active_exchanges = active_exchanges + ?,"
                                    + " active_occurrences = active_occurrences + ?,"
                                    + " noisy = noisy + ?, first_seen = ?, last_seen = ?,"
                                    + " over_time = ?, fields = ? WHERE number = ?");
            evidence =
                    connection.prepareStatement(
                            "MERGE INTO group_evidence KEY (group_number) VALUES (?, ?)");
        }

        /**
         * Adds to a group.
         *
         * @param delta whose counts are added
         * @param sum what is known of the group, with the delta
         */
        void add(int number, GroupAggregate delta, GroupAggregate sum) throws SQLException {
            Rows.set(
                    counts,
                    sum.cause().label(),
                    delta.exchanges(),
                    delta.occurrences(),
                    delta.activeExchanges(),
                    delta.activeOccurrences(),
                    delta.noisy(),
                    Endpoints.text(sum.firstSeen()),
                    Endpoints.text(sum.lastSeen()),
                    GroupTimes.write(sum.overTime()),
                    sum.fields().isEmpty() ? null : String.join(", ", sum.fields()),
                    number);
            counts.executeUpdate();
            Rows.set(evidence, number, Sealed.seal(sum.encode()));
            evidence.executeUpdate();
        }

        @Override
        public void close() throws SQLException {
            counts.close();
            evidence.close();
        }
    }

    /** Makes a group count nothing. */
    static void reset(Connection connection, int number) throws SQLException {
        Rows.change(
                connection,
                "UPDATE difference_group SET exchanges = 0, occurrences = 0, active_exchanges = 0,"
                        + " active_occurrences = 0, noisy = 0 WHERE number = ?",
                number);
    }

    static void remove(Connection connection, int number) throws SQLException {
        Rows.change(connection, "DELETE FROM difference_group WHERE number = ?", number);
        Rows.change(connection, "DELETE FROM group_evidence WHERE group_number = ?", number);
    }

    /** All that is known of the group with that number. */
    public static GroupAggregate aggregate(Connection connection, int number) throws SQLException {
        return Rows.first(
                        connection,
                        "SELECT e.content, g.exchanges, g.active_exchanges, g.active_occurrences"
                                + " FROM group_evidence e"
                                + " JOIN difference_group g ON g.number = e.group_number"
                                + " WHERE e.group_number = ?",
                        row ->
                                aggregate(new Sealed(row.getBytes(1)))
                                        .withActive(row.getLong(3), row.getLong(4))
                                        .withExchanges(row.getLong(2), row.getLong(3)),
                        number)
                .orElseThrow(() -> new DamagedDataException("a group lacks its evidence"));
    }

    private static GroupAggregate aggregate(Sealed sealed) {
        try {
            return GroupAggregate.decode(sealed.open("the evidence of a group"));
        } catch (IllegalArgumentException e) {
            throw new DamagedDataException("the evidence of a group cannot be read");
        }
    }
}
