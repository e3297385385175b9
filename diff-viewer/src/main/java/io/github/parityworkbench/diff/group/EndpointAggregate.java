package io.github.parityworkbench.diff.group;

import io.github.parityworkbench.diff.Endpoint;
import io.github.parityworkbench.diff.EndpointSummary;
import io.github.parityworkbench.diff.Exchange;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one endpoint: counts that add up in any order, and the totals that follow from
 * them.
 *
 * @param read exchanges in the log
 * @param mismatchRecords those of them that differ or that the logger called a mismatch
 * @param active those of them with a difference that is not ignored
 * @param summaryMatched matching exchanges by the log's summaries
 * @param summaryMismatched mismatching exchanges by the log's summaries
 * @param missedByLogger exchanges that differ and that the logger called a match
 * @param overstatedByLogger exchanges without difference that the logger called a mismatch
 * @param state the migration state of the latest exchange that names one, null if none does
 * @param stateSeen the timestamp of that exchange, null if it has none
 */
public record EndpointAggregate(
        Endpoint endpoint,
        long read,
        long mismatchRecords,
        long active,
        long summaryMatched,
        long summaryMismatched,
        long missedByLogger,
        long overstatedByLogger,
        @Nullable String state,
        @Nullable Instant stateSeen) {
    public EndpointAggregate {
        Objects.requireNonNull(endpoint);
        if (active > mismatchRecords || mismatchRecords > read) {
            throw new IllegalArgumentException(
                    "counts of %s that cannot be: %d read, %d mismatches, %d active"
                            .formatted(endpoint, read, mismatchRecords, active));
        }
    }

    /** What one exchange says about its endpoint. */
    public static EndpointAggregate of(ClassifiedExchange classified) {
        Exchange exchange = classified.exchange();
        boolean differs = !classified.differences().isEmpty();
        boolean loggedMatch = Boolean.TRUE.equals(exchange.matched());
        boolean loggedMismatch = Boolean.FALSE.equals(exchange.matched());
        return new EndpointAggregate(
                exchange.endpoint(),
                1,
                differs || loggedMismatch ? 1 : 0,
                classified.mismatched() ? 1 : 0,
                0,
                0,
                differs && loggedMatch ? 1 : 0,
                !differs && loggedMismatch ? 1 : 0,
                exchange.state(),
                exchange.state() == null ? null : exchange.timestamp());
    }

    /** What a summary in the log says about its endpoint. */
    public static EndpointAggregate of(EndpointSummary summary) {
        return new EndpointAggregate(
                summary.endpoint(),
                0,
                0,
                0,
                summary.matched(),
                summary.mismatched(),
                0,
                0,
                null,
                null);
    }

    /**
     * All exchanges that there were, for the counts of one source: those read, or where summaries
     * count more, theirs. A summary stands in for matching exchanges; its mismatches are those in
     * the log, and maybe more.
     */
    public long exchanges() {
        return Math.max(read, summaryMatched + Math.max(summaryMismatched, mismatchRecords));
    }

    /**
     * Exchanges with a difference that is not ignored, and those that only a summary counts, for
     * the counts of one source.
     */
    public long mismatched() {
        return active + Math.max(0, summaryMismatched - mismatchRecords);
    }

    /**
     * Exchanges that the logger took for matches: it said so, or said nothing and they are equal.
     * One of them shows that its source logs matches, so that what it holds of any endpoint is all
     * that there was. One that it called a mismatch shows nothing, even where it is equal.
     */
    public long loggedMatches() {
        return read - mismatchRecords + missedByLogger;
    }

    /** Whether summaries tell the total, without any match in the log. */
    public boolean summarised() {
        return summaryMatched + summaryMismatched > 0;
    }

    /** This with other counts of the same endpoint added; the order does not matter. */
    public EndpointAggregate merge(EndpointAggregate other) {
        if (!endpoint.equals(other.endpoint)) {
            throw new IllegalArgumentException(endpoint + " and " + other.endpoint);
        }
        EndpointAggregate later = laterState(other);
        return new EndpointAggregate(
                endpoint,
                read + other.read,
                mismatchRecords + other.mismatchRecords,
                active + other.active,
                summaryMatched + other.summaryMatched,
                summaryMismatched + other.summaryMismatched,
                missedByLogger + other.missedByLogger,
                overstatedByLogger + other.overstatedByLogger,
                later.state,
                later.stateSeen);
    }

    /** This with another count of exchanges that have a difference no rule ignores. */
    public EndpointAggregate withActive(long exchanges) {
        return new EndpointAggregate(
                endpoint,
                read,
                mismatchRecords,
                exchanges,
                summaryMatched,
                summaryMismatched,
                missedByLogger,
                overstatedByLogger,
                state,
                stateSeen);
    }

    /** Whichever names the later state; of two at the same time, the greater by name. */
    private EndpointAggregate laterState(EndpointAggregate other) {
        if (state == null || other.state == null) {
            return state == null ? other : this;
        }
        int order = Timestamps.compare(stateSeen, other.stateSeen);
        if (order == 0) {
            order = state.compareTo(other.state);
        }
        return order >= 0 ? this : other;
    }
}
