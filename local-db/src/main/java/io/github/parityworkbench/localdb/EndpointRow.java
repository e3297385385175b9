package io.github.parityworkbench.localdb;

import io.github.parityworkbench.diff.Endpoint;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * An endpoint with its totals.
 *
 * @param exchanges how many were seen or summed up by the log
 * @param mismatched how many of them have a difference that no rule ignores
 * @param rate mismatched over exchanges, null where the total is unknown
 * @param state the migration state that was set by hand, else that the log gives last, null where
 *     there is neither
 * @param groups how many groups have a difference that no rule ignores
 * @param open how many of these are neither expected nor fixed: they stand in the way
 * @param missedByLogger how many exchanges differ, ignored or not, that the log calls matches
 * @param overstatedByLogger how many are equal that the log calls mismatches
 */
public record EndpointRow(
        Endpoint endpoint,
        long exchanges,
        long mismatched,
        @Nullable Double rate,
        @Nullable String state,
        long groups,
        long open,
        long missedByLogger,
        long overstatedByLogger) {
    /** The order of listings: those with most mismatched exchanges first, then by name. */
    public static final Comparator<EndpointRow> MOST_MISMATCHED_FIRST =
            Comparator.comparingLong(EndpointRow::mismatched)
                    .reversed()
                    .thenComparing(EndpointRow::endpoint);

    /** Whether the comparison came to another result than the log for some of its exchanges. */
    public boolean disagreesWithLogger() {
        return missedByLogger + overstatedByLogger > 0;
    }

    /**
     * Whether nothing that is known stands in the way of moving on: it was seen, its total is
     * known, every difference is expected, fixed or ignored, and it has not moved all the way.
     */
    public boolean ready() {
        return exchanges > 0 && rate != null && open == 0 && !"removed".equals(state);
    }
}
