package io.github.parityworkbench.localdb;

import io.github.parityworkbench.diff.cause.Cause;
import io.github.parityworkbench.diff.group.GroupAggregate;
import io.github.parityworkbench.localdb.internal.Database;
import io.github.parityworkbench.localdb.internal.EndpointTotals;
import io.github.parityworkbench.localdb.internal.Endpoints;
import io.github.parityworkbench.localdb.internal.GroupKeys;
import io.github.parityworkbench.localdb.internal.GroupTable;
import io.github.parityworkbench.localdb.internal.GroupTimes;
import io.github.parityworkbench.localdb.internal.ReferencedLogs;
import io.github.parityworkbench.localdb.internal.Rows;
import io.github.parityworkbench.localdb.internal.RuleHits;
import io.github.parityworkbench.localdb.internal.TriageTable;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads groups. */
public final class GroupQueries {
    private static final Pattern ID_PREFIX = Pattern.compile("[0-9a-f]{1,16}");

    private static final String LISTED =
            "SELECT g.number, g.id, e.name, g.part, g.path, g.kind, g.cause, g.exchanges,"
                    + " g.occurrences, g.active_exchanges, g.active_occurrences, g.noisy,"
                    + " g.first_seen, g.last_seen, t.status, t.ticket, t.assignee, t.note,"
                    + " t.labels, g.over_time, g.endpoint_number, g.fields"
                    + " FROM difference_group g"
                    + " JOIN endpoint e ON e.number = g.endpoint_number"
                    + " LEFT JOIN triage t ON t.group_id = g.id"
                    + " WHERE g.collapsed_into IS NULL";

    private final Database database;
    private final GroupKeys keys;
    private final ReferencedLogs logs;
    private final ListedGroups listed;
    private final Clock clock;

    GroupQueries(
            Database database,
            GroupKeys keys,
            ReferencedLogs logs,
            ListedGroups listed,
            Clock clock) {
        this.database = database;
        this.keys = keys;
        this.logs = logs;
        this.listed = listed;
        this.clock = clock;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** The groups that the filter admits, in its order. */
    public List<GroupRow> list(GroupFilter filter) {
        boolean withIgnored = filter.includeIgnored();
        LocalDate today = today();
        List<GroupRow> rows = new ArrayList<>();
        listed.get(database.revision(), today, withIgnored, () -> all(withIgnored, today)).stream()
                .filter(filter::admits)
                .forEach(rows::add);
        rows.sort(filter.order().comparator());
        return rows;
    }

    private List<GroupRow> all(boolean withIgnored, LocalDate today) {
        return database.read(
                connection -> {
                    Reading reading = new Reading(connection, withIgnored, today);
                    List<GroupRow> rows = new ArrayList<>();
                    List<GroupRow> page;
                    do {
                        page = reading.nextPage();
                        rows.addAll(page);
                    } while (page.size() == Rows.PAGE);
                    return rows;
                });
    }

    /**
     * The group with that id, or the only one whose id begins so; ignored differences are counted.
     * For one that has become part of another, by its whole id, that other one.
     *
     * @throws IllegalArgumentException if several begin so
     */
    public Optional<GroupRow> find(String idOrUniquePrefix) {
        if (!ID_PREFIX.matcher(idOrUniquePrefix).matches()) {
            return Optional.empty();
        }
        List<GroupRow> found =
                database.read(
                        connection -> {
                            Reading reading = new Reading(connection, true, today());
                            List<GroupRow> listed = reading.startingWith(idOrUniquePrefix);
                            Optional<String> other =
                                    listed.isEmpty()
                                            ? GroupTable.listedId(connection, idOrUniquePrefix)
                                            : Optional.empty();
                            return other.isPresent() ? reading.startingWith(other.get()) : listed;
                        });
        if (found.size() > 1) {
            throw new IllegalArgumentException(
                    "several groups have an id that begins with '"
                            + idOrUniquePrefix
                            + "'; write more of it");
        }
        return found.stream().findFirst();
    }

    /** All that is known of the group with that id. */
    public Optional<GroupAggregate> aggregate(String id) {
        return database.read(
                connection -> {
                    Optional<Integer> number =
                            Rows.first(
                                    connection,
                                    "SELECT number FROM difference_group"
                                            + " WHERE id = ? AND collapsed_into IS NULL",
                                    row -> row.getInt(1),
                                    id);
                    return number.isPresent()
                            ? Optional.of(GroupTable.aggregate(connection, number.get()))
                            : Optional.empty();
                });
    }

    /** One pass over the groups, with what each row needs besides its own columns. */
    private final class Reading {
        private final Connection connection;
        private final boolean withIgnored;
        private final EndpointTotals totals;
        private final Map<Integer, String> ignoredBy;
        private final LocalDate today;
        private final TriageTable triage;
        private int after;

        Reading(Connection connection, boolean withIgnored, LocalDate today) throws SQLException {
            this.connection = connection;
            this.withIgnored = withIgnored;
            this.today = today;
            triage = new TriageTable(connection, keys, logs);
            totals = new EndpointTotals(connection, Endpoints.all(connection));
            ignoredBy = RuleHits.mainRuleByListedGroup(connection);
        }

        List<GroupRow> nextPage() throws SQLException {
            return Rows.list(
                    connection,
                    LISTED + " AND g.number > ? ORDER BY g.number FETCH FIRST ? ROWS ONLY",
                    this::row,
                    after,
                    Rows.PAGE);
        }

        /** Two at most, which is one too many. */
        List<GroupRow> startingWith(String prefix) throws SQLException {
            return Rows.list(
                    connection,
                    LISTED + " AND g.id LIKE ? FETCH FIRST 2 ROWS ONLY",
                    this::row,
                    prefix + "%");
        }

        private GroupRow row(ResultSet row) throws SQLException {
            int number = row.getInt("number");
            after = number;
            long exchanges = row.getLong(withIgnored ? "exchanges" : "active_exchanges");
            long occurrences = row.getLong("occurrences");
            long active = row.getLong("active_occurrences");
            GroupVerdict verdict = verdict(row.getString("status"));
            String labels = row.getString("labels");
            return new GroupRow(
                    row.getString("id"),
                    GroupTable.key(row, 3),
                    Cause.ofLabel(row.getString("cause")),
                    exchanges,
                    withIgnored ? occurrences : active,
                    active,
                    totals.share(row.getInt("endpoint_number"), exchanges),
                    Endpoints.instant(row.getString("first_seen")),
                    Endpoints.instant(row.getString("last_seen")),
                    active == 0
                            ? GroupStatus.IGNORED
                            : status(
                                    verdict,
                                    number,
                                    row.getLong("active_exchanges"),
                                    active == occurrences),
                    verdict,
                    row.getString("ticket"),
                    row.getString("assignee"),
                    row.getString("note"),
                    labels == null ? List.of() : List.of(labels.split(",", -1)),
                    active == 0 ? ignoredBy.get(number) : null,
                    occurrences == 0 ? 0 : (double) row.getLong("noisy") / occurrences,
                    GroupTimes.read(row.getString("over_time")),
                    row.getString("fields"));
        }

        private static GroupVerdict verdict(@Nullable String text) {
            return text == null
                    ? GroupVerdict.NEW
                    : GroupVerdict.read(text).orElse(GroupVerdict.NEW);
        }

        private GroupStatus status(
                GroupVerdict verdict, int number, long activeExchanges, boolean allActive)
                throws SQLException {
            if (verdict.awake(today, activeExchanges)) {
                return GroupStatus.NEW;
            }
            Long fixedBefore = verdict.fixedBefore();
            return fixedBefore != null
                            && triage.occursFrom(number, fixedBefore)
                            && (allActive || triage.countsFrom(number, fixedBefore))
                    ? GroupStatus.REGRESSED
                    : verdict.status();
        }
    }
}
