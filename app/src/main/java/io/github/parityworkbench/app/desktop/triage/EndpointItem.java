package io.github.parityworkbench.app.desktop.triage;

import io.github.parityworkbench.diff.Endpoint;
import io.github.parityworkbench.localdb.EndpointRow;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A line of the list of endpoints: one of them, or all together.
 *
 * @param endpoint null for all together
 * @param rate mismatched over exchanges, null where the total is unknown
 * @param state the migration state the log gives, null where it gives none
 * @param missedByLogger how many exchanges differ that the log calls matches
 * @param overstatedByLogger how many are equal that the log calls mismatches
 * @param ready whether nothing that is known stands in the way of moving on
 */
public record EndpointItem(
        @Nullable Endpoint endpoint,
        long exchanges,
        long mismatched,
        @Nullable Double rate,
        @Nullable String state,
        long missedByLogger,
        long overstatedByLogger,
        boolean ready) {

    static EndpointItem of(EndpointRow row) {
        return new EndpointItem(
                row.endpoint(),
                row.exchanges(),
                row.mismatched(),
                row.rate(),
                row.state(),
                row.missedByLogger(),
                row.overstatedByLogger(),
                row.ready());
    }

    /** All together; the rate is known only where every single one is. */
    static EndpointItem all(List<EndpointRow> rows) {
        long exchanges = rows.stream().mapToLong(EndpointRow::exchanges).sum();
        long mismatched = rows.stream().mapToLong(EndpointRow::mismatched).sum();
        boolean known =
                exchanges > 0 && rows.stream().map(EndpointRow::rate).allMatch(Objects::nonNull);
        return new EndpointItem(
                null,
                exchanges,
                mismatched,
                known ? (double) mismatched / exchanges : null,
                null,
                rows.stream().mapToLong(EndpointRow::missedByLogger).sum(),
                rows.stream().mapToLong(EndpointRow::overstatedByLogger).sum(),
                false);
    }

    /** Whether it stands for all endpoints together. */
    public boolean isAll() {
        return endpoint == null;
    }
}
