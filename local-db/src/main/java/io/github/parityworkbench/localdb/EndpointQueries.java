package io.github.parityworkbench.localdb;

import io.github.parityworkbench.diff.group.EndpointAggregate;
import io.github.parityworkbench.localdb.internal.Database;
import io.github.parityworkbench.localdb.internal.EndpointTotals;
import io.github.parityworkbench.localdb.internal.Endpoints;
import io.github.parityworkbench.localdb.internal.GroupTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Reads endpoints. */
public final class EndpointQueries {
    private final Database database;

    EndpointQueries(Database database) {
        this.database = database;
    }

    /** All endpoints, by name. */
    public List<EndpointRow> list() {
        return database.read(
                connection -> {
                    Map<Integer, Long> groups = GroupTable.activeByEndpoint(connection);
                    Map<Integer, EndpointAggregate> endpoints = Endpoints.all(connection);
                    EndpointTotals totals = new EndpointTotals(connection, endpoints);
                    List<EndpointRow> rows = new ArrayList<>();
                    endpoints.forEach(
                            (number, counts) ->
                                    rows.add(
                                            row(
                                                    number,
                                                    counts,
                                                    totals,
                                                    groups.getOrDefault(number, 0L))));
                    rows.sort(Comparator.comparing(EndpointRow::endpoint));
                    return rows;
                });
    }

    private static EndpointRow row(
            int number, EndpointAggregate counts, EndpointTotals totals, long groups) {
        long mismatched = counts.active() + totals.onlySummarised(number);
        return new EndpointRow(
                counts.endpoint(),
                totals.exchanges(number),
                mismatched,
                totals.share(number, mismatched),
                counts.state(),
                groups);
    }
}
