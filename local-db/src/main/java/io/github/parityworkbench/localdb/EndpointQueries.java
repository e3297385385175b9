package io.github.parityworkbench.localdb;

import io.github.parityworkbench.diff.Endpoint;
import io.github.parityworkbench.diff.group.EndpointAggregate;
import io.github.parityworkbench.localdb.internal.Database;
import io.github.parityworkbench.localdb.internal.DecidedTable;
import io.github.parityworkbench.localdb.internal.DecidedTable.Decided;
import io.github.parityworkbench.localdb.internal.EndpointTotals;
import io.github.parityworkbench.localdb.internal.Endpoints;
import io.github.parityworkbench.localdb.internal.GroupTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads endpoints. */
public final class EndpointQueries {
    private static final Set<GroupStatus> SETTLED =
            EnumSet.of(GroupStatus.EXPECTED, GroupStatus.FIXED, GroupStatus.IGNORED);

    private final Database database;
    private final GroupQueries groups;

    EndpointQueries(Database database, GroupQueries groups) {
        this.database = database;
        this.groups = groups;
    }

    /** All endpoints, by name. */
    public List<EndpointRow> list() {
        Map<Endpoint, Long> open =
                groups.list(GroupFilter.ACTIVE).stream()
                        .filter(row -> !SETTLED.contains(row.status()))
                        .collect(
                                Collectors.groupingBy(
                                        row -> row.key().endpoint(), Collectors.counting()));
        return database.read(
                connection -> {
                    Map<Integer, Long> active = GroupTable.activeByEndpoint(connection);
                    Map<Integer, EndpointAggregate> endpoints = Endpoints.all(connection);
                    EndpointTotals totals = new EndpointTotals(connection, endpoints);
                    Map<String, String> states =
                            DecidedTable.list(connection, DecidedTable.STATE).stream()
                                    .collect(Collectors.toMap(Decided::subject, Decided::content));
                    List<EndpointRow> rows = new ArrayList<>();
                    endpoints.forEach(
                            (number, counts) ->
                                    rows.add(
                                            row(
                                                    number,
                                                    counts,
                                                    totals,
                                                    active.getOrDefault(number, 0L),
                                                    open.getOrDefault(counts.endpoint(), 0L),
                                                    states.get(counts.endpoint().name()))));
                    rows.sort(Comparator.comparing(EndpointRow::endpoint));
                    return rows;
                });
    }

    private static EndpointRow row(
            int number,
            EndpointAggregate counts,
            EndpointTotals totals,
            long groups,
            long open,
            @Nullable String state) {
        long mismatched = counts.active() + totals.onlySummarised(number);
        return new EndpointRow(
                counts.endpoint(),
                totals.exchanges(number),
                mismatched,
                totals.share(number, mismatched),
                state == null ? counts.state() : state,
                groups,
                open,
                counts.missedByLogger(),
                counts.overstatedByLogger());
    }
}
