package io.github.parityworkbench.app.workflow;

import io.github.parityworkbench.diff.Kind;
import io.github.parityworkbench.diff.Part;
import io.github.parityworkbench.diff.Segment;
import io.github.parityworkbench.diff.cause.Cause;
import io.github.parityworkbench.diff.group.GroupAggregate;
import io.github.parityworkbench.diff.group.GroupKey;
import io.github.parityworkbench.diff.group.SuggestedRule;
import io.github.parityworkbench.diff.rule.Action;
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
    /** From what share of noise on a group is taken for noise. */
    private static final double NOISE = 0.9;

    private final Workspace workspace;

    public SuggestRules(Workspace workspace) {
        this.workspace = workspace;
    }

    /**
     * A rule that could be added.
     *
     * @param group what it silences, with the counts of what no rule ignores yet
     * @param why the evidence for it, in a sentence
     */
    public record Suggestion(GroupRow group, Rule rule, String why) {}

    /**
     * A group for which no rule is suggested.
     *
     * @param why not, in a sentence
     */
    public record Refusal(GroupRow group, String why) {}

    /**
     * The narrowest rule for each group whose cause is usually harmless, or that differs nearly as
     * often between the two copies of the old system; those that silence most first. Never for a
     * status, a whole document, another number of elements or noise that changes the structure, and
     * none that is there already under the same name, whether in force or not.
     */
    public List<Suggestion> all() {
        Set<String> taken = taken();
        return active().stream().flatMap(group -> suggestion(group, taken).stream()).toList();
    }

    /** The groups for which nothing is suggested, and why not; those that are most first. */
    public List<Refusal> refused() {
        Set<String> taken = taken();
        return active().stream()
                .filter(group -> suggestion(group, taken).isEmpty())
                .map(group -> new Refusal(group, whyNot(group)))
                .toList();
    }

    private Set<String> taken() {
        return workspace.rules().list().stream().map(Rule::id).collect(Collectors.toSet());
    }

    private List<GroupRow> active() {
        return workspace.groups().list(GroupFilter.ACTIVE.withOrder(GroupOrder.OCCURRENCES));
    }

    private Optional<Suggestion> suggestion(GroupRow group, Set<String> taken) {
        boolean harmless = group.cause().usuallyHarmless();
        if (!obstacle(group).isEmpty() || !(harmless || isNoise(group))) {
            return Optional.empty();
        }
        return workspace
                .groups()
                .aggregate(group.id())
                .map(
                        aggregate ->
                                harmless
                                        ? new Suggestion(
                                                group,
                                                SuggestedRule.of(aggregate),
                                                why(group, aggregate))
                                        : new Suggestion(
                                                group, noiseRule(group, aggregate), noise(group)))
                .filter(suggestion -> !taken.contains(suggestion.rule().id()));
    }

    /** A rule for noise is for whatever causes it, and says so. */
    private static Rule noiseRule(GroupRow group, GroupAggregate aggregate) {
        return SuggestedRule.of(aggregate).toBuilder()
                .reason(noise(group))
                .causes()
                .action(Action.IGNORE)
                .build();
    }

    private static boolean isNoise(GroupRow group) {
        return group.noiseShare() >= NOISE;
    }

    private static String noise(GroupRow group) {
        return "the two copies of the old system differ here too, in %.0f %% of the differences"
                .formatted(group.noiseShare() * 100);
    }

    private static String why(GroupRow group, GroupAggregate aggregate) {
        long shown = aggregate.evidence().shares().getOrDefault(group.cause(), 0L);
        String share =
                shown > 0
                        ? "%s fits %d of %d differences"
                                .formatted(group.cause().label(), shown, aggregate.occurrences())
                        : group.cause().label() + " shows over the group";
        return isNoise(group) ? share + "; " + noise(group) : share;
    }

    /** Why there is never a rule for such a group; empty where there may be. */
    private static String obstacle(GroupRow group) {
        GroupKey key = group.key();
        if (key.part() == Part.STATUS) {
            return "a status is never to be hidden";
        }
        if (key.path().depth() == 0) {
            return "it is a whole document";
        }
        boolean structural = key.kind() == Kind.MISSING || key.kind() == Kind.EXTRA;
        if (structural
                && key.path().segments().get(key.path().depth() - 1)
                        == Segment.Wildcard.ANY_INDEX) {
            return "the number of elements of an array has changed";
        }
        if ((structural || key.kind() == Kind.TYPE) && !group.cause().usuallyHarmless()) {
            return "the structure has changed";
        }
        return "";
    }

    private static String whyNot(GroupRow group) {
        String obstacle = obstacle(group);
        if (!obstacle.isEmpty()) {
            return obstacle;
        }
        if (group.cause().usuallyHarmless() || isNoise(group)) {
            return "there is a rule of that name already";
        }
        return group.cause() == Cause.UNEXPLAINED
                ? "nothing explains it"
                : group.cause().label() + " is often a bug";
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
                .map(SuggestedRule::of)
                .orElseThrow(
                        () ->
                                new WorkspaceException(
                                        "there is no group " + group.id() + " in this workspace"));
    }
}
