package io.github.parityworkbench.app.desktop.rules;

import io.github.parityworkbench.app.workflow.ApplyRules;
import io.github.parityworkbench.app.workflow.Cancellation;
import io.github.parityworkbench.app.workflow.ProgressListener;
import io.github.parityworkbench.diff.rule.Rule;

/**
 * What a rule would silence of what still counts, in numbers.
 *
 * @param differences differences that would no longer count
 * @param exchanges in how many exchanges they are
 * @param groups groups of which nothing would be left
 * @param groupsTouched groups of which at least something would be silenced
 */
public record RulePreview(long differences, long exchanges, long groups, long groupsTouched) {
    /**
     * Counts by looking at every difference that the rule could concern.
     *
     * @throws io.github.parityworkbench.app.workflow.CancelledException if that was asked for
     */
    static RulePreview of(Rule rule, ApplyRules rules, Cancellation cancellation) {
        var preview = rules.preview(rule, ProgressListener.NONE, cancellation);
        int gone = preview.groupsSilenced().size();
        return new RulePreview(
                preview.differences(),
                preview.exchangesTouched(),
                gone,
                gone + preview.groupsNarrowed().size());
    }
}
