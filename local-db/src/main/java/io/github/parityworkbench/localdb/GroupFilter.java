package io.github.parityworkbench.localdb;

import io.github.parityworkbench.diff.Endpoint;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which groups to list, and in what order.
 *
 * @param endpoint only those of this endpoint; null for all
 * @param statuses only these; empty for all
 * @param includeIgnored also what rules ignore, in the counts too
 */
public record GroupFilter(
        @Nullable Endpoint endpoint,
        Set<GroupStatus> statuses,
        boolean includeIgnored,
        GroupOrder order) {
    /** Every group that is not ignored, those in most exchanges first. */
    public static final GroupFilter ACTIVE =
            new GroupFilter(null, Set.of(), false, GroupOrder.EXCHANGES);

    /** Every group, those in most exchanges first. */
    public static final GroupFilter ALL = ACTIVE.withIgnored(true);

    public GroupFilter {
        Objects.requireNonNull(order);
        statuses = Set.copyOf(statuses);
    }

    /** This for one endpoint, null for all. */
    public GroupFilter withEndpoint(@Nullable Endpoint value) {
        return new GroupFilter(value, statuses, includeIgnored, order);
    }

    /** This for those statuses, empty for all. */
    public GroupFilter withStatuses(Set<GroupStatus> value) {
        return new GroupFilter(endpoint, value, includeIgnored, order);
    }

    /** This with or without what rules ignore. */
    public GroupFilter withIgnored(boolean value) {
        return new GroupFilter(endpoint, statuses, value, order);
    }

    /** This in another order. */
    public GroupFilter withOrder(GroupOrder value) {
        return new GroupFilter(endpoint, statuses, includeIgnored, value);
    }

    boolean admits(GroupRow row) {
        return (includeIgnored || !row.ignored())
                && (endpoint == null || endpoint.equals(row.key().endpoint()))
                && (statuses.isEmpty() || statuses.contains(row.status()));
    }
}
