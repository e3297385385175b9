package io.github.parityworkbench.diff.rule;

import io.github.parityworkbench.diff.Difference;
import io.github.parityworkbench.diff.Endpoint;
import io.github.parityworkbench.diff.Kind;
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

    /**
     * One difference of an exchange.
     *
     * @param cause why this one pair of values differs
     * @param groupCause the cause of its whole group
     * @param groupId the group it belongs to
     * @param ignored whether another rule ignores it already
     */
    public record Found(
            Difference difference, Cause cause, Cause groupCause, String groupId, boolean ignored) {

        private boolean silencedBy(Rule rule) {
            return rule.silences(difference, cause)
                    || (groupCause.showsOverGroup() && rule.silences(difference, groupCause));
        }

        /** What explains it: the values by themselves, else what shows over the group. */
        private Cause explanation() {
            return cause == Cause.UNEXPLAINED && groupCause.showsOverGroup() ? groupCause : cause;
        }
    }

    /** A difference that the rule would silence. */
    public record Silenced(String exchangeId, Endpoint endpoint, Difference difference) {}

    private record Sample(long exchange, Silenced silenced) {}

    private record GroupAndKind(String groupId, Kind kind) {}

    /**
     * What was found of a group, and of one kind: differences are many, so it is looked up once.
     */
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

    private final Rule rule;
    private final Map<Endpoint, Long> exchangesSilenced = new TreeMap<>();
    private long exchangesTouched;
    private final Set<Endpoint> endpoints = new TreeSet<>();
    private final Map<GroupAndKind, OfGroup> groups = new HashMap<>();
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
    public RulePreview(Rule rule) {
        this.rule = rule;
    }

    /** Shows the rule one exchange with all its differences, behind those shown before. */
    public void add(String id, Endpoint of, List<Found> found) {
        begin(exchange + 1, of, () -> id);
        boolean covered = rule.covers(of);
        for (Found each : found) {
            if (each.ignored()) {
                continue;
            }
            OfGroup group = ofGroup(each.groupId(), each.difference().kind());
            if (covered && each.silencedBy(rule)) {
                silenced(group, each.explanation(), each::difference);
            } else {
                left(group);
            }
        }
        end();
    }

    /**
     * Begins an exchange of which it is known otherwise what the rule silences.
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

    /** Where the differences of that kind in that group are counted by this preview. */
    public OfGroup ofGroup(String groupId, Kind kind) {
        return groups.computeIfAbsent(new GroupAndKind(groupId, kind), each -> new OfGroup());
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
                exchangesSilenced.merge(endpoint, 1L, Long::sum);
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
        other.exchangesSilenced.forEach(
                (of, count) -> exchangesSilenced.merge(of, count, Long::sum));
        exchangesTouched += other.exchangesTouched;
        endpoints.addAll(other.endpoints);
        other.groups.forEach((of, found) -> ofGroup(of.groupId(), of.kind()).add(found));
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
        return exchangesSilenced.values().stream().mapToLong(count -> count).sum();
    }

    /** How many exchanges of an endpoint would have no difference left that counts. */
    public long exchangesSilenced(Endpoint of) {
        return exchangesSilenced.getOrDefault(of, 0L);
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
                (of, found) -> {
                    if (wanted.test(found)) {
                        ids.add(of.groupId());
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

    /** How many of the differences are of which kind. */
    public Map<Kind, Long> kinds() {
        Map<Kind, Long> kinds = new EnumMap<>(Kind.class);
        groups.forEach(
                (of, found) -> {
                    if (found.silenced() > 0) {
                        kinds.merge(of.kind(), found.silenced(), Long::sum);
                    }
                });
        return kinds;
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
