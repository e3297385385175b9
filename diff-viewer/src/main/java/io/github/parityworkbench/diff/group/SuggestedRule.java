package io.github.parityworkbench.diff.group;

import io.github.parityworkbench.diff.Part;
import io.github.parityworkbench.diff.cause.Cause;
import io.github.parityworkbench.diff.rule.Action;
import io.github.parityworkbench.diff.rule.EndpointPattern;
import io.github.parityworkbench.diff.rule.PathPattern;
import io.github.parityworkbench.diff.rule.Rule;
import io.github.parityworkbench.diff.rule.RuleBuilder;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Makes the narrowest rule that silences a group as far as its cause goes, and nothing else. */
public final class SuggestedRule {
    private static final int DIGITS_OF_GROUP = 8;
    private static final int LONGEST_NAME = 40;

    private SuggestedRule() {}

    /**
     * The rule for a group: its endpoint, part, path and kind, for its cause only, by the mildest
     * action that will do. For a group whose cause is unexplained it ignores whatever comes there.
     */
    public static Rule of(GroupAggregate group) {
        GroupKey key = group.key();
        RuleBuilder rule =
                Rule.builder(id(key), PathPattern.of(key.path()))
                        .endpoints(List.of(EndpointPattern.exactly(key.endpoint())))
                        .part(key.part())
                        .kinds(key.kind());
        Cause cause = group.cause();
        if (cause == Cause.UNEXPLAINED) {
            return rule.build();
        }
        Set<Cause> causes = causes(cause, group.evidence());
        return rule.reason(cause.explanation())
                .causes(causes)
                .action(causes.size() == 1 ? action(cause) : Action.IGNORE)
                .build();
    }

    /**
     * The group's cause, and those that come before it and hide it in single differences: of skewed
     * times, those within one second are first of all the same time in another format.
     */
    private static Set<Cause> causes(Cause cause, Evidence evidence) {
        Set<Cause> causes = EnumSet.of(cause);
        evidence.shares().keySet().stream()
                .filter(each -> each.compareTo(cause) < 0)
                .forEach(causes::add);
        return causes;
    }

    private static Action action(Cause cause) {
        return switch (cause) {
            case NULL_VS_ABSENT -> new Action.NullIsAbsent();
            case LETTER_CASE -> new Action.CaseInsensitive();
            case ARRAY_ORDER -> new Action.Unordered("");
            default -> Action.IGNORE;
        };
    }

    /** What is at the path, in which way it differs, and enough of the group's id to be unique. */
    private static String id(GroupKey key) {
        String name =
                key.part() == Part.STATUS ? "status" : Names.innermost(key.path()).orElse("body");
        String plain =
                name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String what = plain.isEmpty() ? key.part().label() : plain;
        return "%s-%s-%s"
                .formatted(
                        what.substring(0, Math.min(what.length(), LONGEST_NAME)),
                        key.kind().label(),
                        key.id().substring(0, DIGITS_OF_GROUP));
    }
}
