package io.github.parityworkbench.localdb.internal;

import io.github.parityworkbench.diff.Exchange;
import io.github.parityworkbench.diff.cause.Cause;
import io.github.parityworkbench.diff.group.GroupKey;
import io.github.parityworkbench.diff.rule.Rule;
import io.github.parityworkbench.diff.rule.RuleSet;
import io.github.parityworkbench.localdb.internal.RulePlan.Candidate;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Which rule ignores a stored difference. Most differences of a group fare alike, so what follows
 * from group and cause is worked out once; only a rule that asks for indexes, keys or values looks
 * at each. For one thread.
 */
final class RuleDecisions {
    static final int NONE = RulePlan.NONE;

    private final List<Rule> rules;
    private final LocalDate today;
    private final GroupCauses groupCauses;
    private final Map<Integer, Map<Cause, RulePlan>> plans = new HashMap<>();
    private int lastGroup = -1;
    private Map<Cause, RulePlan> lastPlans = Map.of();

    /** The cause of a group as it is listed. */
    @FunctionalInterface
    interface GroupCauses {
        Cause of(int group) throws SQLException;
    }

    RuleDecisions(RuleSet rules, LocalDate today, GroupCauses groupCauses) {
        this.rules = rules.rules();
        this.today = today;
        this.groupCauses = groupCauses;
    }

    /** Whether a change of a group's cause may change what these rules ignore. */
    static boolean dependOnGroups(RuleSet rules) {
        return rules.rules().stream().anyMatch(RulePlan::dependsOnGroup);
    }

    /**
     * The position of the first rule that ignores the difference at which the cursor stands, or
     * {@link #NONE}.
     *
     * @param payload gives the exchange, asked only where a rule looks at a long value
     */
    int ignoring(GroupKey key, DifferenceCursor cursor, Supplier<Exchange> payload)
            throws SQLException {
        if (rules.isEmpty()) {
            return NONE;
        }
        RulePlan plan = plan(key, cursor.group(), cursor.cause());
        for (Candidate each : plan.candidates()) {
            if (each.sure() || silences(each, key, cursor, payload)) {
                return each.position();
            }
        }
        return NONE;
    }

    private static boolean silences(
            Candidate candidate,
            GroupKey key,
            DifferenceCursor cursor,
            Supplier<Exchange> payload) {
        Rule rule = candidate.rule();
        if (!candidate.everywhere() && !rule.selectsPathOf(cursor.withoutValues(key))) {
            return false;
        }
        return !rule.looksAtValues() || rule.settles(cursor.difference(key, payload));
    }

    /** What the rules do to differences of that group and cause. */
    RulePlan plan(GroupKey key, int group, Cause cause) throws SQLException {
        if (group != lastGroup) {
            lastPlans = plans.computeIfAbsent(group, each -> new EnumMap<>(Cause.class));
            lastGroup = group;
        }
        RulePlan known = lastPlans.get(cause);
        if (known == null) {
            known = planFor(RulePlan.of(key, rules, today), group, cause);
            lastPlans.put(cause, known);
        }
        return known;
    }

    private RulePlan planFor(RulePlan whole, int group, Cause cause) throws SQLException {
        Set<Cause> causes = EnumSet.of(cause);
        if (whole.asksForGroupCause()) {
            Cause ofGroup = groupCauses.of(group);
            if (ofGroup.showsOverGroup()) {
                causes.add(ofGroup);
            }
        }
        return whole.forCauses(causes);
    }
}
