package io.github.parityworkbench.localdb.internal;

import io.github.parityworkbench.diff.cause.Cause;
import io.github.parityworkbench.diff.group.GroupKey;
import io.github.parityworkbench.diff.rule.Action;
import io.github.parityworkbench.diff.rule.Condition;
import io.github.parityworkbench.diff.rule.PathPattern;
import io.github.parityworkbench.diff.rule.Reach;
import io.github.parityworkbench.diff.rule.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The rules that may silence differences of one group by look, in order; behind one that silences
 * all of them, none. A difference's two paths differ in indexes only, so the group's path tells
 * which patterns can select it.
 */
record RulePlan(List<Candidate> candidates) {
    static final int NONE = -1;

    /** Causes that no single difference bears, only its group. */
    private static final Set<Cause> OVER_GROUPS = EnumSet.noneOf(Cause.class);

    static {
        for (Cause cause : Cause.values()) {
            if (cause.showsOverGroup()) {
                OVER_GROUPS.add(cause);
            }
        }
    }

    RulePlan {
        candidates = List.copyOf(candidates);
    }

    /**
     * A rule that may silence some.
     *
     * @param position among all rules
     * @param everywhere whether its pattern selects whatever the group's path stands for
     * @param sure whether it silences every difference, were causes not looked at
     * @param looksAtValues whether it may depend on the values
     */
    record Candidate(
            int position, Rule rule, boolean everywhere, boolean sure, boolean looksAtValues) {}

    /** What of a rule matters for the group: two that have this in common do the same there. */
    private record Essence(
            Set<Cause> causes, Condition when, Action action, List<PathPattern> paths) {}

    /** What the rules in force on that day may do to a group, whatever the causes in it. */
    static RulePlan of(GroupKey key, List<Rule> rules, LocalDate today) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            Rule rule = rules.get(i);
            if (!rule.inForceOn(today) || !rule.covers(key.endpoint())) {
                continue;
            }
            Reach reach = rule.reach(key.part(), key.path(), key.kind());
            if (reach != Reach.NONE) {
                boolean everywhere = rule.path().matches(key.path());
                candidates.add(
                        new Candidate(
                                i, rule, everywhere, reach == Reach.ALL, rule.looksAtValues()));
                if (reach == Reach.ALL && rule.causes().isEmpty()) {
                    break;
                }
            }
        }
        return new RulePlan(candidates);
    }

    /** What is left of it for differences that bear one of these causes. */
    RulePlan forCauses(Set<Cause> causes) {
        List<Candidate> left = new ArrayList<>();
        for (Candidate each : candidates) {
            Set<Cause> asked = each.rule().causes();
            if (asked.isEmpty() || asked.stream().anyMatch(causes::contains)) {
                left.add(each);
                if (each.sure()) {
                    break;
                }
            }
        }
        return new RulePlan(left);
    }

    /** Whether all differences fare alike, once it is left for their causes. */
    boolean sure() {
        return candidates.isEmpty() || candidates.get(0).sure();
    }

    /** The position of the first rule, {@link #NONE} where there is none. */
    int first() {
        return candidates.isEmpty() ? NONE : candidates.get(0).position();
    }

    boolean asksForCauses() {
        return candidates.stream().anyMatch(each -> !each.rule().causes().isEmpty());
    }

    /** Whether a change of the group's cause may change what it does. */
    boolean asksForGroupCause() {
        return candidates.stream().anyMatch(each -> dependsOnGroup(each.rule()));
    }

    static boolean dependsOnGroup(Rule rule) {
        return rule.causes().stream().anyMatch(OVER_GROUPS::contains);
    }

    /**
     * Whether it does the same as the other, whatever the rules are called and where they stand.
     */
    boolean doesTheSameAs(RulePlan other) {
        return essence().equals(other.essence());
    }

    private List<Essence> essence() {
        return candidates.stream()
                .map(
                        each ->
                                new Essence(
                                        each.rule().causes(),
                                        each.rule().when(),
                                        each.rule().action(),
                                        each.everywhere()
                                                ? List.of()
                                                : List.of(each.rule().path())))
                .toList();
    }
}
