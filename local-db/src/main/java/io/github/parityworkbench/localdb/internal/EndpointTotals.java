package io.github.parityworkbench.localdb.internal;

import io.github.parityworkbench.diff.group.EndpointAggregate;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many exchanges the endpoints had, matching ones too, as far as the sources tell: one that
 * logs matches does for all its endpoints, any other for those that it sums up. A total is known
 * where every source with the endpoint tells it; the sources' totals add up.
 */
public final class EndpointTotals {
    private static final int ENDPOINT_BITS = 32;

    private final Map<Integer, EndpointAggregate> endpoints;
    private final Map<Integer, Total> totals = new HashMap<>();

    /** Reads them for all endpoints, which are given by number. */
    public EndpointTotals(Connection connection, Map<Integer, EndpointAggregate> endpoints)
            throws SQLException {
        this.endpoints = endpoints;
        List<Counts> source = new ArrayList<>();
        for (Counts each : counts(connection)) {
            if (!source.isEmpty() && source.get(0).importNumber() != each.importNumber()) {
                addSource(source);
                source.clear();
            }
            source.add(each);
        }
        addSource(source);
    }

    /** What one source says of one endpoint. */
    private record Counts(long importAndEndpoint, EndpointAggregate aggregate) {
        long importNumber() {
            return importAndEndpoint >> ENDPOINT_BITS;
        }

        int endpoint() {
            return (int) importAndEndpoint;
        }
    }

    /** What all sources say of one endpoint; mismatches that only summaries count are apart. */
    private record Total(long exchanges, long onlySummarised, boolean known) {
        static final Total NONE = new Total(0, 0, false);

        Total plus(Total other) {
            return new Total(
                    exchanges + other.exchanges,
                    onlySummarised + other.onlySummarised,
                    known && other.known);
        }
    }

    private void addSource(List<Counts> source) {
        boolean logsMatches =
                source.stream().anyMatch(each -> each.aggregate().loggedMatches() > 0);
        for (Counts each : source) {
            EndpointAggregate counts = each.aggregate();
            Total total =
                    new Total(
                            counts.exchanges(),
                            counts.mismatched(),
                            logsMatches || counts.summarised());
            totals.merge(each.endpoint(), total, Total::plus);
        }
    }

    private List<Counts> counts(Connection connection) throws SQLException {
        return Rows.pages(
                connection,
                "SELECT import_and_endpoint, exchanges_read, mismatch_records, missed_by_logger,"
                        + " summary_matched, summary_mismatched FROM source_endpoint"
                        + " WHERE import_and_endpoint > ? ORDER BY import_and_endpoint"
                        + " FETCH FIRST ? ROWS ONLY",
                this::counts,
                Counts::importAndEndpoint);
    }

    private Counts counts(ResultSet row) throws SQLException {
        long importAndEndpoint = row.getLong(1);
        EndpointAggregate whole = endpoints.get((int) importAndEndpoint);
        if (whole == null) {
            throw new DamagedDataException("an endpoint is missing");
        }
        return new Counts(
                importAndEndpoint,
                new EndpointAggregate(
                        whole.endpoint(),
                        row.getLong(2),
                        row.getLong(3),
                        0,
                        row.getLong(5),
                        row.getLong(6),
                        row.getLong(4),
                        0,
                        null,
                        null));
    }

    /** How many exchanges were read or summed up, whether or not that is all that there were. */
    public long exchanges(int endpoint) {
        return total(endpoint).exchanges();
    }

    /** How many mismatching exchanges only summaries count. */
    public long onlySummarised(int endpoint) {
        return total(endpoint).onlySummarised();
    }

    /** What part of an endpoint's exchanges so many are; null where their total is unknown. */
    public @Nullable Double share(int endpoint, long exchanges) {
        Total total = total(endpoint);
        return total.known() && total.exchanges() > 0
                ? (Double) ((double) exchanges / total.exchanges())
                : null;
    }

    private Total total(int endpoint) {
        return totals.getOrDefault(endpoint, Total.NONE);
    }

    /** Adds what a batch of a source says of an endpoint. */
    static void add(Connection connection, long importNumber, int endpoint, EndpointAggregate delta)
            throws SQLException {
        long key = (importNumber << ENDPOINT_BITS) + endpoint;
        int changed =
                Rows.change(
                        connection,
                        "UPDATE source_endpoint SET exchanges_read = exchanges_read + ?,"
                                + " mismatch_records = mismatch_records + ?,"
                                + " missed_by_logger = missed_by_logger + ?,"
                                + " summary_matched = summary_matched + ?,"
                                + " summary_mismatched = summary_mismatched + ?"
                                + " WHERE import_and_endpoint = ?",
                        delta.read(),
                        delta.mismatchRecords(),
                        delta.missedByLogger(),
                        delta.summaryMatched(),
                        delta.summaryMismatched(),
                        key);
        if (changed == 0) {
            Rows.change(
                    connection,
                    "INSERT INTO source_endpoint VALUES (?, ?, ?, ?, ?, ?)",
                    key,
                    delta.read(),
                    delta.mismatchRecords(),
                    delta.missedByLogger(),
                    delta.summaryMatched(),
                    delta.summaryMismatched());
        }
    }
}
