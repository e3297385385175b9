package io.github.parityworkbench.app.desktop.rules;

import io.github.parityworkbench.app.workflow.Cancellation;
import io.github.parityworkbench.diff.group.ClassifiedDifference;
import io.github.parityworkbench.diff.rule.Rule;
import io.github.parityworkbench.localdb.GroupFilter;
import io.github.parityworkbench.localdb.GroupRow;
import io.github.parityworkbench.localdb.SampleRow;
import io.github.parityworkbench.localdb.Workspace;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a rule would silence of what still counts.
 *
 * @param differences differences that would no longer count
 * @param exchanges in how many exchanges they are
 * @param groups groups of which nothing would be left
 * @param groupsTouched groups of which at least something would be silenced
 */
public record RulePreview(long differences, long exchanges, long groups, long groupsTouched) {
    private static final int PAGE = 500;

    /**
     * Counts by looking at every difference that the rule could concern.
     *
     * @throws io.github.parityworkbench.app.workflow.CancelledException if that was asked for
     */
    static RulePreview of(Rule rule, Workspace workspace, Cancellation cancellation) {
        long differences = 0;
        long groups = 0;
        long touched = 0;
        Set<Long> exchanges = new HashSet<>();
        for (GroupRow group : workspace.groups().list(GroupFilter.ACTIVE)) {
            if (!couldConcern(rule, group)) {
                continue;
            }
            long silenced = silenced(rule, group, workspace, exchanges, cancellation);
            differences += silenced;
            touched += silenced > 0 ? 1 : 0;
            groups += silenced > 0 && silenced >= group.activeOccurrences() ? 1 : 0;
        }
        return new RulePreview(differences, exchanges.size(), groups, touched);
    }

    private static boolean couldConcern(Rule rule, GroupRow group) {
        return rule.covers(group.key().endpoint())
                && rule.part() == group.key().part()
                && (rule.kinds().isEmpty() || rule.kinds().contains(group.key().kind()));
    }

    private static long silenced(
            Rule rule,
            GroupRow group,
            Workspace workspace,
            Set<Long> exchanges,
            Cancellation cancellation) {
        long silenced = 0;
        List<SampleRow> page;
        long offset = 0;
        do {
            cancellation.check();
            page = workspace.exchanges().samples(group.id(), offset, PAGE);
            for (SampleRow sample : page) {
                long here = sample.differences().stream().filter(each -> hits(rule, each)).count();
                silenced += here;
                if (here > 0) {
                    exchanges.add(sample.exchangeNumber());
                }
            }
            offset += page.size();
        } while (page.size() == PAGE);
        return silenced;
    }

    private static boolean hits(Rule rule, ClassifiedDifference difference) {
        return !difference.ignored() && rule.silences(difference.difference(), difference.cause());
    }
}
