package io.github.parityworkbench.app.export.report;

import io.github.parityworkbench.app.export.Sample;
import io.github.parityworkbench.diff.Endpoint;
import io.github.parityworkbench.diff.cause.Cause;
import io.github.parityworkbench.diff.group.GroupKey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a report tells.
 *
 * @param title what was compared, such as the workspace's name
 * @param createdAt when the report was made
 * @param endpoints in the order in which they are shown
 * @param groups in the order in which they are shown below their endpoint
 * @param problems how many records could not be read
 */
public record ReportData(
        String title,
        Instant createdAt,
        List<EndpointFacts> endpoints,
        List<GroupFacts> groups,
        long problems) {
    public ReportData {
        endpoints = List.copyOf(endpoints);
        groups = List.copyOf(groups);
    }

    /**
     * An endpoint with its totals.
     *
     * @param mismatched how many of its exchanges have a difference that no rule ignores
     * @param rate mismatched over exchanges, 0 to 1, null where the total is unknown
     * @param state the migration state, null where there is none
     * @param open how many of its groups are neither expected nor fixed: they stand in the way
     * @param ready whether nothing that is known stands in the way of moving on
     */
    public record EndpointFacts(
            Endpoint endpoint,
            long exchanges,
            long mismatched,
            @Nullable Double rate,
            @Nullable String state,
            long open,
            boolean ready) {}

    /**
     * A group with its numbers.
     *
     * @param rate exchanges over all exchanges of the endpoint, null where that total is unknown
     * @param status what people decided, such as {@code bug}
     * @param assignee who looks after it, null for nobody
     * @param field which field of which GraphQL type it is, null where that is not known
     * @param sample reads one of its differences when it is asked for, empty where none is kept
     */
    public record GroupFacts(
            GroupKey key,
            Cause cause,
            long exchanges,
            long occurrences,
            @Nullable Double rate,
            @Nullable Instant firstSeen,
            @Nullable Instant lastSeen,
            String status,
            @Nullable String assignee,
            List<String> labels,
            @Nullable String ticket,
            @Nullable String field,
            Supplier<Optional<Sample>> sample) {}

    /** How many endpoints may move on, as far as is known. */
    long ready() {
        return endpoints.stream().filter(EndpointFacts::ready).count();
    }

    /** The groups of an endpoint. */
    List<GroupFacts> groupsOf(Endpoint endpoint) {
        return groups.stream().filter(group -> group.key().endpoint().equals(endpoint)).toList();
    }

    long exchanges() {
        return endpoints.stream().mapToLong(EndpointFacts::exchanges).sum();
    }

    long mismatched() {
        return endpoints.stream().mapToLong(EndpointFacts::mismatched).sum();
    }

    /** Mismatched over exchanges, null where the total of any endpoint is unknown. */
    @Nullable Double rate() {
        boolean known = endpoints.stream().allMatch(endpoint -> endpoint.rate() != null);
        return known && exchanges() > 0 ? (double) mismatched() / exchanges() : null;
    }
}
