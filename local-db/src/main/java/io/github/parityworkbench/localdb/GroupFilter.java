package io.github.parityworkbench.localdb;

import io.github.parityworkbench.diff.Endpoint;
import io.github.parityworkbench.diff.Kind;
import io.github.parityworkbench.diff.cause.Cause;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which groups to list, and in what order.
 *
 * @param endpoint only those of this endpoint; null for all
 * @param text only those with this in endpoint, path, kind, cause, status, ticket or id, in
 *     whatever case; several words must all be there; empty for all
 * @param kinds only these; empty for all
 * @param causes only these; empty for all
 * @param statuses only these; empty for all
 * @param includeIgnored also what rules ignore, in the counts too
 */
public record GroupFilter(
        @Nullable Endpoint endpoint,
        String text,
        Set<Kind> kinds,
        Set<Cause> causes,
        Set<GroupStatus> statuses,
        boolean includeIgnored,
        GroupOrder order) {
    /** Every group that is not ignored, those in most exchanges first. */
    public static final GroupFilter ACTIVE =
            new GroupFilter(null, "", Set.of(), Set.of(), Set.of(), false, GroupOrder.EXCHANGES);

    /** Every group, those in most exchanges first. */
    public static final GroupFilter ALL = ACTIVE.withIgnored(true);

    public GroupFilter {
        Objects.requireNonNull(text);
        Objects.requireNonNull(order);
        kinds = Set.copyOf(kinds);
        causes = Set.copyOf(causes);
        statuses = Set.copyOf(statuses);
    }

    /** This for one endpoint, null for all. */
    public GroupFilter withEndpoint(@Nullable Endpoint value) {
        return new GroupFilter(value, text, kinds, causes, statuses, includeIgnored, order);
    }

    /** This for groups with that text, empty for all. */
    public GroupFilter withText(String value) {
        return new GroupFilter(endpoint, value, kinds, causes, statuses, includeIgnored, order);
    }

    /** This for those kinds, empty for all. */
    public GroupFilter withKinds(Set<Kind> value) {
        return new GroupFilter(endpoint, text, value, causes, statuses, includeIgnored, order);
    }

    /** This for those causes, empty for all. */
    public GroupFilter withCauses(Set<Cause> value) {
        return new GroupFilter(endpoint, text, kinds, value, statuses, includeIgnored, order);
    }

    /** This for those statuses, empty for all. */
    public GroupFilter withStatuses(Set<GroupStatus> value) {
        return new GroupFilter(endpoint, text, kinds, causes, value, includeIgnored, order);
    }

    /** This with or without what rules ignore. */
    public GroupFilter withIgnored(boolean value) {
        return new GroupFilter(endpoint, text, kinds, causes, statuses, value, order);
    }

    /** This in another order. */
    public GroupFilter withOrder(GroupOrder value) {
        return new GroupFilter(endpoint, text, kinds, causes, statuses, includeIgnored, value);
    }

    boolean admits(GroupRow row) {
        return (includeIgnored || !row.ignored())
                && (endpoint == null || endpoint.equals(row.key().endpoint()))
                && (kinds.isEmpty() || kinds.contains(row.key().kind()))
                && (causes.isEmpty() || causes.contains(row.cause()))
                && (statuses.isEmpty() || statuses.contains(row.status()))
                && hasText(row);
    }

    private boolean hasText(GroupRow row) {
        if (text.isBlank()) {
            return true;
        }
        String all =
                String.join(
                                "\n",
                                row.key().toString(),
                                row.cause().label(),
                                row.status().label(),
                                row.ticket() == null ? "" : row.ticket(),
                                row.id())
                        .toLowerCase(Locale.ROOT);
        for (String word : text.toLowerCase(Locale.ROOT).strip().split("\\s+", -1)) {
            if (!all.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
