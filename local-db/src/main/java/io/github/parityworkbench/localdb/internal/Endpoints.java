package io.github.parityworkbench.localdb.internal;

import io.github.parityworkbench.diff.Endpoint;
import io.github.parityworkbench.diff.group.EndpointAggregate;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The table of endpoints and what is counted for each. */
public final class Endpoints {
    private Endpoints() {}

    /** All endpoints by number. */
    public static Map<Integer, EndpointAggregate> all(Connection connection) throws SQLException {
        Map<Integer, EndpointAggregate> all = new TreeMap<>();
        Rows.pages(
                        connection,
                        "SELECT number, name, exchanges_read, mismatch_records, active,"
                                + " summary_matched, summary_mismatched, missed_by_logger,"
                                + " overstated_by_logger, state, state_seen FROM endpoint"
                                + " WHERE number > ? ORDER BY number FETCH FIRST ? ROWS ONLY",
                        Endpoints::numbered,
                        Numbered::number)
                .forEach(each -> all.put(each.number(), each.aggregate()));
        return all;
    }

    private record Numbered(int number, EndpointAggregate aggregate) {}

    private static Numbered numbered(ResultSet row) throws SQLException {
        return new Numbered(
                row.getInt(1),
                new EndpointAggregate(
                        new Endpoint(row.getString(2)),
                        row.getLong(3),
                        row.getLong(4),
                        row.getLong(5),
                        row.getLong(6),
                        row.getLong(7),
                        row.getLong(8),
                        row.getLong(9),
                        row.getString(10),
                        instant(row.getString(11))));
    }

    /** Stores what is counted for an endpoint, new or not. */
    public static void put(Connection connection, int number, EndpointAggregate aggregate)
            throws SQLException {
        Rows.change(
                connection,
                "MERGE INTO endpoint KEY (number) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                number,
                aggregate.endpoint().name(),
                aggregate.read(),
                aggregate.mismatchRecords(),
                aggregate.active(),
                aggregate.summaryMatched(),
                aggregate.summaryMismatched(),
                aggregate.missedByLogger(),
                aggregate.overstatedByLogger(),
                aggregate.state(),
                text(aggregate.stateSeen()));
    }

    /** A time as it stands in a column, exact and readable. */
    static @Nullable String text(@Nullable Instant time) {
        return time == null ? null : time.toString();
    }

    /** The time of such a column. */
    public static @Nullable Instant instant(@Nullable String text) {
        return text == null ? null : Instant.parse(text);
    }
}
