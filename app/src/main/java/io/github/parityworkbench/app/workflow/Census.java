package io.github.parityworkbench.app.workflow;

import io.github.parityworkbench.diff.Endpoint;
import io.github.parityworkbench.diff.FieldPath;
import io.github.parityworkbench.diff.Segment;
import io.github.parityworkbench.diff.Segment.Member;
import io.github.parityworkbench.diff.Segment.Wildcard;
import io.github.parityworkbench.diff.group.Aggregation;
import io.github.parityworkbench.diff.group.ClassifiedDifference;
import io.github.parityworkbench.diff.group.ClassifiedExchange;
import io.github.parityworkbench.diff.group.EndpointAggregate;
import io.github.parityworkbench.diff.group.GroupAggregate;
import io.github.parityworkbench.diff.group.GroupKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Which endpoints and groups a workspace has, so that a log in which their names are data does not
 * make millions of them. Beyond a number, new endpoints are one, and new groups are gathered: under
 * the path with its last name left open, and beyond a further number with all names left open. Who
 * comes first stays, in the order of the log; what is known has its own name at any time.
 *
 * <p>Changed by the thread that stores; others may ask what is settled for good.
 */
final class Census {
    /** What further endpoints count as. */
    static final Endpoint OTHER = new Endpoint("(other)");

    private final CensusLimits limits;
    private final Set<Endpoint> endpoints;
    private final Set<GroupKey> groups;
    private final List<String> news = new ArrayList<>();

    /** All endpoints and groups there will ever be, once there are as many as there may be. */
    private volatile @Nullable Set<Endpoint> allEndpoints;

    private volatile @Nullable Set<GroupKey> allGroups;

    Census(CensusLimits limits, Set<Endpoint> endpoints, Set<GroupKey> groups) {
        this.limits = limits;
        this.endpoints = new HashSet<>(endpoints);
        this.groups = new HashSet<>(groups);
        settle();
    }

    CensusLimits limits() {
        return limits;
    }

    private void settle() {
        if (allEndpoints == null && endpoints.size() >= limits.endpoints()) {
            allEndpoints = Set.copyOf(endpoints);
        }
        if (allGroups == null && groups.size() >= limits.groups() + limits.gathered()) {
            allGroups = Set.copyOf(groups);
        }
    }

    /** What an endpoint counts as, as far as that is settled; for any thread. */
    Endpoint settled(Endpoint endpoint) {
        Set<Endpoint> all = allEndpoints;
        return all == null || all.contains(endpoint) ? endpoint : OTHER;
    }

    /** The group that a group counts as, as far as that is settled; for any thread. */
    GroupKey settled(GroupKey key) {
        Set<GroupKey> all = allGroups;
        if (all == null || all.contains(key)) {
            return key;
        }
        GroupKey gathered = withoutLastName(key);
        return all.contains(gathered) ? gathered : withoutNames(key);
    }

    /**
     * Takes note of all that was counted, if it may stay as it is.
     *
     * @return false if nothing was noted, since some of it has to count as something else
     */
    boolean admits(Aggregation counted) {
        List<Endpoint> newEndpoints = new ArrayList<>();
        for (EndpointAggregate each : counted.endpoints()) {
            if (!endpoints.contains(each.endpoint()) && !each.endpoint().equals(OTHER)) {
                newEndpoints.add(each.endpoint());
            }
        }
        List<GroupKey> newGroups = new ArrayList<>();
        for (GroupAggregate each : counted.groups()) {
            GroupKey key = each.key();
            if (!groups.contains(key) && !(allGroups != null && key.equals(withoutNames(key)))) {
                newGroups.add(key);
            }
        }
        if ((!newEndpoints.isEmpty() && endpoints.size() + newEndpoints.size() > limits.endpoints())
                || (!newGroups.isEmpty() && groups.size() + newGroups.size() > limits.groups())) {
            return false;
        }
        endpoints.addAll(newEndpoints);
        groups.addAll(newGroups);
        settle();
        return true;
    }

    /** What an endpoint counts as, from now on; for the thread that stores. */
    Endpoint admit(Endpoint endpoint) {
        if (endpoints.contains(endpoint)) {
            return endpoint;
        }
        if (endpoints.size() < limits.endpoints()) {
            endpoints.add(endpoint);
            settle();
            return endpoint;
        }
        if (endpoints.add(OTHER)) {
            news.add(
                    "there are more than %d endpoints, as if their names were data; new ones count"
                                    .formatted(limits.endpoints())
                            + " as "
                            + OTHER.name());
        }
        return OTHER;
    }

    /** An exchange with its differences as they count from now on; for the thread that stores. */
    ClassifiedExchange admit(ClassifiedExchange classified) {
        return counted(classified, this::admit);
    }

    /** An exchange with its differences as they count, as far as that is settled. */
    ClassifiedExchange settled(ClassifiedExchange classified) {
        return allGroups == null ? classified : counted(classified, this::settled);
    }

    private static ClassifiedExchange counted(
            ClassifiedExchange classified, UnaryOperator<GroupKey> as) {
        Endpoint endpoint = classified.exchange().endpoint();
        List<ClassifiedDifference> counted = new ArrayList<>();
        boolean same = true;
        for (ClassifiedDifference each : classified.differences()) {
            GroupKey key = as.apply(GroupKey.of(endpoint, each.difference()));
            same &= key.equals(each.key());
            counted.add(key.equals(each.key()) ? each : each.withKey(key));
        }
        return same
                ? classified
                : new ClassifiedExchange(
                        classified.exchange(), counted, classified.degraded(), classified.arrays());
    }

    /** The group that a group counts as, from now on; for the thread that stores. */
    GroupKey admit(GroupKey key) {
        if (groups.contains(key)) {
            return key;
        }
        if (groups.size() < limits.groups()) {
            groups.add(key);
            settle();
            return key;
        }
        GroupKey gathered = withoutLastName(key);
        if (groups.contains(gathered)) {
            return gathered;
        }
        if (groups.size() < limits.groups() + limits.gathered()) {
            groups.add(gathered);
            settle();
            news.add(
                    "there are more than %d groups, as if names in their paths were data; new ones"
                                    .formatted(limits.groups())
                            + " like this one count as "
                            + gathered);
            return gathered;
        }
        return withoutNames(key);
    }

    /** What people should know since this was asked last. */
    List<String> takeNews() {
        List<String> taken = List.copyOf(news);
        news.clear();
        return taken;
    }

    private static GroupKey withoutLastName(GroupKey key) {
        List<Segment> segments = new ArrayList<>(key.path().segments());
        int last = segments.size() - 1;
        while (last >= 0 && !(segments.get(last) instanceof Member)) {
            last--;
        }
        if (last >= 0) {
            segments.set(last, Wildcard.ANY_MEMBER);
        }
        return new GroupKey(key.endpoint(), key.part(), new FieldPath(segments), key.kind());
    }

    private static GroupKey withoutNames(GroupKey key) {
        FieldPath path =
                key.path().map(each -> each instanceof Member ? Wildcard.ANY_MEMBER : each);
        return new GroupKey(key.endpoint(), key.part(), path, key.kind());
    }
}
