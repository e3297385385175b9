package io.github.parityworkbench.diff.rule;

import io.github.parityworkbench.diff.Difference;
import io.github.parityworkbench.diff.Endpoint;
import io.github.parityworkbench.diff.Kind;
import io.github.parityworkbench.diff.cause.Cause;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

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

    private final Rule rule;
    private long exchangesSilenced;
    private long exchangesTouched;
    private long differences;
    private final Set<Endpoint> endpoints = new TreeSet<>();
    private final Set<String> groupsTouched = new HashSet<>();
    private final Set<String> groupsLeft = new HashSet<>();
    private final Map<Cause, Long> causes = new EnumMap<>(Cause.class);
    private final Map<Kind, Long> kinds = new EnumMap<>(Kind.class);
    private final Map<Cause, List<Silenced>> samples = new EnumMap<>(Cause.class);

    /** The preview of a rule that has been shown nothing yet; its expiry is not looked at. */
    public RulePreview(Rule rule) {
        this.rule = rule;
    }

    /** Shows the rule one exchange with all its differences. */
    public void add(String exchangeId, Endpoint endpoint, List<Found> found) {
        boolean covered = rule.covers(endpoint);
        boolean touched = false;
        boolean left = false;
        for (Found each : found) {
            if (each.ignored()) {
                continue;
            }
            if (covered && each.silencedBy(rule)) {
                touched = true;
                count(each, new Silenced(exchangeId, endpoint, each.difference()));
            } else {
                left = true;
                groupsLeft.add(each.groupId());
            }
        }
        if (touched) {
            endpoints.add(endpoint);
            exchangesTouched++;
            exchangesSilenced += left ? 0 : 1;
        }
    }

    private void count(Found found, Silenced silenced) {
        differences++;
        groupsTouched.add(found.groupId());
        causes.merge(found.explanation(), 1L, Long::sum);
        kinds.merge(found.difference().kind(), 1L, Long::sum);
        List<Silenced> list =
                samples.computeIfAbsent(found.explanation(), cause -> new ArrayList<>());
        if (list.size() < SAMPLES_PER_CAUSE) {
            list.add(silenced);
        }
    }

    /** Adds what the preview of the same rule over other exchanges found, and returns this. */
    public RulePreview merge(RulePreview other) {
        exchangesSilenced += other.exchangesSilenced;
        exchangesTouched += other.exchangesTouched;
        differences += other.differences;
        endpoints.addAll(other.endpoints);
        groupsTouched.addAll(other.groupsTouched);
        groupsLeft.addAll(other.groupsLeft);
        other.causes.forEach((cause, count) -> causes.merge(cause, count, Long::sum));
        other.kinds.forEach((kind, count) -> kinds.merge(kind, count, Long::sum));
        other.samples.forEach(
                (cause, list) -> {
                    List<Silenced> mine = samples.computeIfAbsent(cause, key -> new ArrayList<>());
                    int room = SAMPLES_PER_CAUSE - mine.size();
                    mine.addAll(list.subList(0, Math.min(room, list.size())));
                });
        return this;
    }

    /** How many exchanges would have no difference left that counts. */
    public long exchangesSilenced() {
        return exchangesSilenced;
    }

    /** How many exchanges would lose a difference, those that become equal among them. */
    public long exchangesTouched() {
        return exchangesTouched;
    }

    /** How many differences would no longer count. */
    public long differences() {
        return differences;
    }

    /** The endpoints of these differences, by name. */
    public Set<Endpoint> endpoints() {
        return Collections.unmodifiableSet(endpoints);
    }

    /** The ids of the groups of which nothing would be left. */
    public Set<String> groupsSilenced() {
        Set<String> silenced = new TreeSet<>(groupsTouched);
        silenced.removeAll(groupsLeft);
        return silenced;
    }

    /** The ids of the groups that would shrink and stay. */
    public Set<String> groupsNarrowed() {
        Set<String> narrowed = new TreeSet<>(groupsTouched);
        narrowed.retainAll(groupsLeft);
        return narrowed;
    }

    /** How many of the differences have which cause. */
    public Map<Cause, Long> causes() {
        return Collections.unmodifiableMap(causes);
    }

    /** How many of the differences are of which kind. */
    public Map<Kind, Long> kinds() {
        return Collections.unmodifiableMap(kinds);
    }

    /**
     * A few of the differences of each cause, {@code intended} left out: what else it would hide.
     */
    public Map<Cause, List<Silenced>> besides(Set<Cause> intended) {
        Map<Cause, List<Silenced>> besides = new EnumMap<>(samples);
        besides.keySet().removeAll(intended);
        besides.replaceAll((cause, list) -> List.copyOf(list));
        return besides;
    }
}
