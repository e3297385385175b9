package io.github.parityworkbench.diff.rule;

import io.github.parityworkbench.diff.Difference;
import io.github.parityworkbench.diff.Endpoint;
import io.github.parityworkbench.diff.cause.Cause;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a rule would silence, exactly, over the exchanges it is shown: tried before it is saved.
 * What other rules ignore already is not counted as its work. Previews of parts merge into that of
 * the whole. Not for several threads at a time.
 */
public final class RulePreview {
    private static final int SAMPLES_PER_CAUSE = 5;

    /** A difference that the rule would silence. */
    public record Silenced(String exchangeId, Endpoint endpoint, Difference difference) {}

    private record Sample(long exchange, Silenced silenced) {}

    /** What was found of a group: differences are many, so it is looked up once. */
    public static final class OfGroup {
        /** How many are silenced, in an array of one. */
        private final Map<Cause, long[]> causes = new EnumMap<>(Cause.class);

        private boolean left;

        private OfGroup() {}

        private void silence(Cause cause, long more) {
            long[] count = causes.get(cause);
            if (count == null) {
                count = new long[1];
                causes.put(cause, count);
            }
            count[0] += more;
        }

        private long silenced() {
            return causes.values().stream().mapToLong(count -> count[0]).sum();
        }

        private void add(OfGroup other) {
            other.causes.forEach((cause, count) -> silence(cause, count[0]));
            left |= other.left;
        }
    }

    private long exchangesSilenced;
    private long exchangesTouched;
    private final Set<Endpoint> endpoints = new TreeSet<>();
    private final Map<String, OfGroup> groups = new HashMap<>();
    private final Set<String> groupsLeftElsewhere = new HashSet<>();
    private final Map<Cause, List<Sample>> samples = new EnumMap<>(Cause.class);
    private final Map<Endpoint, Set<String>> neverDiffered = new TreeMap<>();
    private long payloadsLookedAt;
    private long exchange;
    private @Nullable Endpoint endpoint;
    private Supplier<String> exchangeId = () -> "";
    private boolean touched;
    private boolean left;

    /** The preview of a rule that has been shown nothing yet; its expiry is not looked at. */
    public RulePreview() {}

    /**
     * Begins an exchange.
     *
     * @param number tells which exchanges come first
     * @param id gives its id, asked only for a sample
     */
    public void begin(long number, Endpoint of, Supplier<String> id) {
        exchange = number;
        endpoint = of;
        exchangeId = id;
        touched = false;
        left = false;
    }

    /** Where the differences of that group are counted by this preview. */
    public OfGroup ofGroup(String groupId) {
        return groups.computeIfAbsent(groupId, each -> new OfGroup());
    }

    /** A difference of the exchange would go on to count. */
    public void left(OfGroup group) {
        left = true;
        group.left = true;
    }

    /** A difference of some exchange that is not shown would go on to count. */
    public void leftElsewhere(String groupId) {
        groupsLeftElsewhere.add(groupId);
    }

    /**
     * A difference of the exchange would no longer count.
     *
     * @param cause what explains it
     * @param difference gives it, asked only for a sample
     */
    public void silenced(OfGroup group, Cause cause, Supplier<Difference> difference) {
        touched = true;
        group.silence(cause, 1);
        List<Sample> list = samples.computeIfAbsent(cause, each -> new ArrayList<>());
        if (list.size() < SAMPLES_PER_CAUSE && endpoint != null) {
            list.add(
                    new Sample(
                            exchange, new Silenced(exchangeId.get(), endpoint, difference.get())));
        }
    }

    /** Ends the exchange. */
    public void end() {
        if (touched && endpoint != null) {
            endpoints.add(endpoint);
            exchangesTouched++;
            if (!left) {
                exchangesSilenced++;
            }
        }
    }

    /**
     * Says which fields the rule would hide as soon as they differed.
     *
     * @param paths generalised
     * @param lookedAt in how many stored exchanges they were looked for
     */
    public void addNeverDiffered(Map<Endpoint, Set<String>> paths, long lookedAt) {
        paths.forEach(
                (of, set) ->
                        neverDiffered.computeIfAbsent(of, each -> new TreeSet<>()).addAll(set));
        payloadsLookedAt += lookedAt;
    }

    /** Adds what the preview of the same rule over other exchanges found, and returns this. */
    public RulePreview merge(RulePreview other) {
        exchangesSilenced += other.exchangesSilenced;
        exchangesTouched += other.exchangesTouched;
        endpoints.addAll(other.endpoints);
        other.groups.forEach((id, found) -> ofGroup(id).add(found));
        groupsLeftElsewhere.addAll(other.groupsLeftElsewhere);
        other.samples.forEach(
                (cause, list) -> {
                    List<Sample> all = new ArrayList<>(list);
                    all.addAll(samples.getOrDefault(cause, List.of()));
                    all.sort(Comparator.comparingLong(Sample::exchange));
                    samples.put(
                            cause,
                            new ArrayList<>(
                                    all.subList(0, Math.min(SAMPLES_PER_CAUSE, all.size()))));
                });
        addNeverDiffered(other.neverDiffered, other.payloadsLookedAt);
        return this;
    }

    /** How many exchanges would have no difference left that counts. */
    public long exchangesSilenced() {
        return exchangesSilenced;
    }

    /**
     * The generalised paths that the rule selects and where nothing ever differed, by endpoint, as
     * far as {@link #payloadsLookedAt} stored exchanges show: it would hide the first time it does.
     */
    public Map<Endpoint, Set<String>> neverDiffered() {
        return Collections.unmodifiableMap(neverDiffered);
    }

    /** In how many stored exchanges fields that never differed were looked for. */
    public long payloadsLookedAt() {
        return payloadsLookedAt;
    }

    /** How many exchanges would lose a difference, those that become equal among them. */
    public long exchangesTouched() {
        return exchangesTouched;
    }

    /** How many differences would no longer count. */
    public long differences() {
        return groups.values().stream().mapToLong(OfGroup::silenced).sum();
    }

    /** The endpoints of these differences, by name. */
    public Set<Endpoint> endpoints() {
        return Collections.unmodifiableSet(endpoints);
    }

    /** The ids of the groups of which nothing would be left. */
    public Set<String> groupsSilenced() {
        Set<String> silenced = groupsTouched();
        silenced.removeAll(groupsLeft());
        return silenced;
    }

    /** The ids of the groups that would shrink and stay. */
    public Set<String> groupsNarrowed() {
        Set<String> narrowed = groupsTouched();
        narrowed.retainAll(groupsLeft());
        return narrowed;
    }

    private Set<String> groupsTouched() {
        return ids(found -> found.silenced() > 0);
    }

    private Set<String> groupsLeft() {
        Set<String> left = ids(found -> found.left);
        left.addAll(groupsLeftElsewhere);
        return left;
    }

    private Set<String> ids(Predicate<OfGroup> wanted) {
        Set<String> ids = new TreeSet<>();
        groups.forEach(
                (id, found) -> {
                    if (wanted.test(found)) {
                        ids.add(id);
                    }
                });
        return ids;
    }

    /** How many of the differences have which cause. */
    public Map<Cause, Long> causes() {
        Map<Cause, Long> causes = new EnumMap<>(Cause.class);
        for (OfGroup found : groups.values()) {
            found.causes.forEach((cause, count) -> causes.merge(cause, count[0], Long::sum));
        }
        return causes;
    }

    /**
     * A few of the differences of each cause, {@code intended} left out: what else it would hide.
     */
    public Map<Cause, List<Silenced>> besides(Set<Cause> intended) {
        Map<Cause, List<Silenced>> besides = new EnumMap<>(Cause.class);
        samples.forEach(
                (cause, list) -> besides.put(cause, list.stream().map(Sample::silenced).toList()));
        besides.keySet().removeAll(intended);
        return besides;
    }
}
