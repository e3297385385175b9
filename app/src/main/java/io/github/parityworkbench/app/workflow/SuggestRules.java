package io.github.parityworkbench.app.workflow;

import io.github.parityworkbench.diff.Part;
import io.github.parityworkbench.diff.group.GroupKey;
import io.github.parityworkbench.diff.group.SuggestedRule;
import io.github.parityworkbench.diff.rule.Rule;
import io.github.parityworkbench.localdb.GroupFilter;
import io.github.parityworkbench.localdb.GroupOrder;
import io.github.parityworkbench.localdb.GroupRow;
import io.github.parityworkbench.localdb.Workspace;
import io.github.parityworkbench.localdb.WorkspaceException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes rules from groups: for one that somebody chose, or for all that could go without harm. */
public final class SuggestRules {
    private final Workspace workspace;

    public SuggestRules(Workspace workspace) {
        this.workspace = workspace;
    }

    /**
     * A rule that could be added.
     *
     * @param group what it silences, with the counts of what no rule ignores yet
     */
    public record Suggestion(GroupRow group, Rule rule) {}

    /**
     * The narrowest rule for each group whose cause is usually harmless, those that silence most
     * first. Never for a status, nor for whole documents, and none that is there already under the
     * same name, whether in force or not.
     */
    public List<Suggestion> all() {
        Set<String> taken =
                workspace.rules().list().stream().map(Rule::id).collect(Collectors.toSet());
        return workspace
                .groups()
                .list(GroupFilter.ACTIVE.withOrder(GroupOrder.OCCURRENCES))
                .stream()
                .filter(group -> group.cause().usuallyHarmless() && isInside(group.key()))
                .flatMap(group -> suggestion(group).stream())
                .filter(suggestion -> !taken.contains(suggestion.rule().id()))
                .toList();
    }

    private static boolean isInside(GroupKey key) {
        return key.part() != Part.STATUS && key.path().depth() > 0;
    }

    private Optional<Suggestion> suggestion(GroupRow group) {
        return workspace
                .groups()
                .aggregate(group.id())
                .flatMap(SuggestedRule::of)
                .map(rule -> new Suggestion(group, rule));
    }

    /**
     * The narrowest rule that ignores this group, whatever its cause.
     *
     * @throws WorkspaceException if there is no such group any more
     */
    public Rule ignoring(GroupRow group) {
        return workspace
                .groups()
                .aggregate(group.id())
                .map(SuggestedRule::ignoring)
                .orElseThrow(() -> new WorkspaceException("There is no group " + group.id() + "."));
    }
}
