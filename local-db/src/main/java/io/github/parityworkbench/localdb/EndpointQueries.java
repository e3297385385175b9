package io.github.parityworkbench.localdb;

import io.github.parityworkbench.diff.group.EndpointAggregate;
import io.github.parityworkbench.localdb.internal.Database;
import io.github.parityworkbench.localdb.internal.EndpointTotals;
import io.github.parityworkbench.localdb.internal.Endpoints;
import io.github.parityworkbench.localdb.internal.Rows;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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
                    Map<Integer, Long> groups = groups(connection);
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

    /** How many groups of each endpoint are not ignored altogether. */
    private static Map<Integer, Long> groups(Connection connection) throws SQLException {
        Map<Integer, Long> groups = new HashMap<>();
        Rows.list(
                connection,
                "SELECT endpoint_number, COUNT(*) FROM difference_group"
                        + " WHERE collapsed_into IS NULL AND active_occurrences > 0"
                        + " GROUP BY endpoint_number",
                row -> groups.put(row.getInt(1), row.getLong(2)));
        return groups;
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
