package io.github.parityworkbench.localdb;

import io.github.parityworkbench.diff.group.EndpointAggregate;
import io.github.parityworkbench.localdb.internal.Database;
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
                    List<EndpointRow> rows = new ArrayList<>();
                    Endpoints.all(connection)
                            .forEach(
                                    (number, counts) ->
                                            rows.add(row(counts, groups.getOrDefault(number, 0L))));
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

    private static EndpointRow row(EndpointAggregate counts, long groups) {
        Double rate =
                counts.totalKnown() ? (double) counts.mismatched() / counts.exchanges() : null;
        return new EndpointRow(
                counts.endpoint(),
                counts.exchanges(),
                counts.mismatched(),
                rate,
                counts.state(),
                groups);
    }
}
