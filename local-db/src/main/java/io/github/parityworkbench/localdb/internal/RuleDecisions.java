package io.github.parityworkbench.localdb.internal;

import io.github.parityworkbench.diff.Difference;
import io.github.parityworkbench.diff.Exchange;
import io.github.parityworkbench.diff.cause.Cause;
import io.github.parityworkbench.diff.group.GroupKey;
import io.github.parityworkbench.diff.rule.Rule;
import io.github.parityworkbench.diff.rule.RuleSet;
import io.github.parityworkbench.localdb.internal.RulePlan.Candidate;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Which rule ignores a stored difference. Most differences of a group fare alike, so what follows
 * from group and cause is worked out once, and what follows from the paths once for each pair of
 * them; only a rule that asks for values looks at each. For one thread.
 */
final class RuleDecisions {
    static final int NONE = RulePlan.NONE;

    /** How many paths are remembered in all; arrays may have millions of indexes. */
    private static final int MOST_PATHS = 1 << 16;

    private final List<Rule> rules;
    private final LocalDate today;
    private final GroupCauses groupCauses;

    /** By the number of a group, null where none was asked for yet. */
    private final List<@Nullable OfGroup> groups = new ArrayList<>();

    private final PackedPaths here = new PackedPaths();
    private int paths;

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

    /** What was worked out for a group. */
    private static final class OfGroup {
        private final RulePlan whole;
        private final Map<Cause, RulePlan> byCause = new EnumMap<>(Cause.class);

        /** The positions of the rules whose patterns select these paths. */
        private final Map<PackedPaths, BitSet> selecting = new HashMap<>();

        OfGroup(RulePlan whole) {
            this.whole = whole;
        }
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
        OfGroup group = group(key, cursor.group());
        BitSet selecting = null;
        Difference values = null;
        for (Candidate each : plan(group, cursor.group(), cursor.cause()).candidates()) {
            if (each.sure()) {
                return each.position();
            }
            if (!each.everywhere()) {
                selecting = selecting == null ? selecting(group, key, cursor) : selecting;
                if (!selecting.get(each.position())) {
                    continue;
                }
            }
            if (!each.looksAtValues()) {
                return each.position();
            }
            values = values == null ? cursor.withoutPaths(key, payload) : values;
            if (each.rule().settles(values)) {
                return each.position();
            }
        }
        return NONE;
    }

    private BitSet selecting(OfGroup group, GroupKey key, DifferenceCursor cursor) {
        cursor.point(here);
        BitSet known = group.selecting.get(here);
        if (known == null) {
            Difference difference = cursor.withoutValues(key);
            known = new BitSet();
            for (Candidate each : group.whole.candidates()) {
                known.set(each.position(), each.rule().selectsPathOf(difference));
            }
            if (paths < MOST_PATHS) {
                group.selecting.put(here.copy(), known);
                paths++;
            }
        }
        return known;
    }

    /** What the rules do to differences of that group and cause. */
    RulePlan plan(GroupKey key, int group, Cause cause) throws SQLException {
        return plan(group(key, group), group, cause);
    }

    private RulePlan plan(OfGroup group, int number, Cause cause) throws SQLException {
        RulePlan plan = group.byCause.get(cause);
        if (plan == null) {
            plan = planFor(group.whole, number, cause);
            group.byCause.put(cause, plan);
        }
        return plan;
    }

    private OfGroup group(GroupKey key, int number) {
        while (groups.size() <= number) {
            groups.add(null);
        }
        OfGroup group = groups.get(number);
        if (group == null) {
            group = new OfGroup(RulePlan.of(key, rules, today));
            groups.set(number, group);
        }
        return group;
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
