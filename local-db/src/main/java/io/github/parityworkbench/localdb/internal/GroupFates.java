package io.github.parityworkbench.localdb.internal;

import io.github.parityworkbench.diff.cause.Cause;
import io.github.parityworkbench.diff.rule.Rule;
import io.github.parityworkbench.localdb.internal.GroupTable.Counted;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Works out what rules do to whole groups, without looking at their differences. */
final class GroupFates {
    private final Connection connection;
    private final List<Rule> rules;
    private final LocalDate today;
    private final RuleDecisions decisions;

    GroupFates(Connection connection, List<Rule> rules, LocalDate today, RuleDecisions decisions) {
        this.connection = connection;
        this.rules = rules;
        this.today = today;
        this.decisions = decisions;
    }

    /** The rules that may silence something of the group. */
    RulePlan plan(Counted group) {
        return RulePlan.of(group.entry().key(), rules, today);
    }

    /** What becomes of the group. */
    GroupFate of(Counted group, RulePlan plan) throws SQLException {
        if (!plan.asksForCauses()) {
            return fate(plan);
        }
        Map<Cause, Long> causes =
                GroupTable.aggregate(connection, group.entry().number()).evidence().shares();
        if (causes.isEmpty()
                || causes.values().stream().mapToLong(count -> count).sum()
                        != group.occurrences()) {
            return GroupFate.MIXED;
        }
        GroupFate common = null;
        for (Cause cause : causes.keySet()) {
            GroupFate fate =
                    fate(decisions.plan(group.entry().key(), group.entry().number(), cause));
            if (common != null && !common.equals(fate)) {
                return GroupFate.MIXED;
            }
            common = fate;
        }
        return common == null ? GroupFate.MIXED : common;
    }

    private static GroupFate fate(RulePlan plan) {
        if (!plan.sure()) {
            return GroupFate.MIXED;
        }
        return plan.first() == RulePlan.NONE
                ? GroupFate.ACTIVE
                : new GroupFate.Ignored(plan.first());
    }
}
