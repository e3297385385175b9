package io.github.parityworkbench.diff.group;

import io.github.parityworkbench.diff.Endpoint;
import io.github.parityworkbench.diff.EndpointSummary;
import io.github.parityworkbench.diff.json.KeyEvidence;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * What many exchanges add up to, by endpoint and by group. Partial aggregations merge to the same
 * whole in whatever order and however the exchanges were split, so that several threads, or several
 * imports, can share the work; one instance belongs to one thread at a time.
 */
public final class Aggregation {
    private final Map<Endpoint, EndpointAggregate> endpoints = new HashMap<>();
    private final Map<GroupKey, GroupAggregate> groups = new HashMap<>();
    private final Map<Endpoint, KeyEvidence> keys = new TreeMap<>();
    private long exchanges;

    /** Nothing counted yet. */
    public Aggregation() {}

    /** Counts an exchange, matching or not, with all its differences. */
    public void add(ClassifiedExchange classified) {
        addEndpoint(EndpointAggregate.of(classified));
        if (!classified.arrays().isEmpty()) {
            keys(classified.exchange().endpoint()).add(classified.arrays());
        }
        if (classified.differences().isEmpty()) {
            return;
        }
        InExchange exchange = InExchange.of(++exchanges, classified);
        for (ClassifiedDifference difference : classified.differences()) {
            groups.computeIfAbsent(difference.key(), GroupAggregate::new).add(exchange, difference);
        }
    }

    /** Counts what the log says in place of exchanges. */
    public void add(EndpointSummary summary) {
        addEndpoint(EndpointAggregate.of(summary));
    }

    /** Adds all that {@code other} counted, and returns this. */
    public Aggregation merge(Aggregation other) {
        other.endpoints.values().forEach(this::addEndpoint);
        other.groups.forEach(
                (key, group) -> groups.computeIfAbsent(key, GroupAggregate::new).merge(group));
        other.keys.forEach((endpoint, evidence) -> keys(endpoint).merge(evidence));
        return this;
    }

    /**
     * What this would be if some exchanges had been compared in another way.
     *
     * @param all all exchanges with differences that are counted, as they are to count
     * @param before those that count otherwise, as they were counted here
     * @param after the same exchanges as they are to count, in the same order
     * @param groups where differences came, went or changed: others have none of it, and all
     *     exchanges with differences in these are given
     */
    public Aggregation with(
            List<ClassifiedExchange> all,
            List<ClassifiedExchange> before,
            List<ClassifiedExchange> after,
            Predicate<GroupKey> groups) {
        Aggregation with = new Aggregation();
        with.endpoints.putAll(endpoints);
        with.groups.putAll(this.groups);
        with.groups.keySet().removeIf(groups);
        with.keys.putAll(keys);
        with.exchanges = exchanges;
        Aggregation again = new Aggregation();
        after.forEach(again::add);
        again.groups.forEach(
                (key, group) -> {
                    if (groups.test(key)) {
                        with.groups.put(key, group);
                    }
                });
        for (int i = 0; i < before.size(); i++) {
            long more =
                    (after.get(i).mismatched() ? 1L : 0L) - (before.get(i).mismatched() ? 1L : 0L);
            with.endpoints.computeIfPresent(
                    before.get(i).exchange().endpoint(),
                    (endpoint, sum) -> sum.withActive(sum.active() + more));
        }
        with.keys.keySet().removeAll(again.endpoints.keySet());
        all.stream()
                .filter(each -> again.endpoints.containsKey(each.exchange().endpoint()))
                .filter(each -> !each.arrays().isEmpty())
                .forEach(each -> with.keys(each.exchange().endpoint()).add(each.arrays()));
        return with;
    }

    private KeyEvidence keys(Endpoint endpoint) {
        return keys.computeIfAbsent(endpoint, each -> keyEvidence());
    }

    /** Nothing known of the keys of arrays yet, by paths as groups have them. */
    public static KeyEvidence keyEvidence() {
        return new KeyEvidence(PathGeneralizer::generalize);
    }

    /** What the arrays in the bodies of each endpoint say of their keys. */
    public Map<Endpoint, KeyEvidence> keys() {
        return Collections.unmodifiableMap(keys);
    }

    /** Every endpoint met, by name. */
    public Collection<EndpointAggregate> endpoints() {
        return endpoints.values().stream()
                .sorted(Comparator.comparing(EndpointAggregate::endpoint))
                .toList();
    }

    /** Every group met, in the order of its key. */
    public Collection<GroupAggregate> groups() {
        return groups.values().stream().sorted(Comparator.comparing(GroupAggregate::key)).toList();
    }

    private void addEndpoint(EndpointAggregate aggregate) {
        endpoints.merge(aggregate.endpoint(), aggregate, EndpointAggregate::merge);
    }
}
