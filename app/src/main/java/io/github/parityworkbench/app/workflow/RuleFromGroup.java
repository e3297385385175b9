package io.github.parityworkbench.app.workflow;

import io.github.parityworkbench.diff.FieldPath;
import io.github.parityworkbench.diff.Part;
import io.github.parityworkbench.diff.Segment.Member;
import io.github.parityworkbench.diff.cause.Cause;
import io.github.parityworkbench.diff.group.GroupKey;
import io.github.parityworkbench.diff.rule.EndpointPattern;
import io.github.parityworkbench.diff.rule.PathPattern;
import io.github.parityworkbench.diff.rule.Rule;
import io.github.parityworkbench.diff.rule.RuleBuilder;
import io.github.parityworkbench.localdb.GroupRow;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Makes the narrowest rule that ignores a group: its endpoint, its path, its kind, its cause. */
public final class RuleFromGroup {
    private static final int DIGITS_OF_GROUP = 8;
    private static final int LONGEST_NAME = 40;

    /** Causes that no single difference bears, so that no rule can ask for them. */
    private static final Set<Cause> ONLY_OVER_A_GROUP =
            EnumSet.of(
                    Cause.RENAMED_FIELD,
                    Cause.VOLATILE_ID,
                    Cause.ENUM_MAPPING,
                    Cause.CONSTANT_OFFSET,
                    Cause.UNEXPLAINED);

    private RuleFromGroup() {}

    /**
     * The rule for that group. Where a difference can bear the group's cause by itself, the rule is
     * for that cause only, so that it never hides anything else.
     */
    public static Rule ignoring(GroupRow group, String reason) {
        GroupKey key = group.key();
        RuleBuilder rule =
                Rule.builder(idOf(group), PathPattern.parse(key.path().toString()))
                        .reason(reason)
                        .endpoints(List.of(EndpointPattern.exactly(key.endpoint())))
                        .part(key.part())
                        .kinds(key.kind());
        if (!ONLY_OVER_A_GROUP.contains(group.cause())) {
            rule.causes(group.cause());
        }
        return rule.build();
    }

    /** What is at the path, in which way it differs, and enough of the group's id to be unique. */
    private static String idOf(GroupRow group) {
        GroupKey key = group.key();
        String what = key.part() == Part.BODY ? lastName(key.path()) : key.part().label();
        return what + "-" + key.kind().label() + "-" + group.id().substring(0, DIGITS_OF_GROUP);
    }

    private static String lastName(FieldPath path) {
        String name = "body";
        for (int i = path.depth() - 1; i >= 0; i--) {
            if (path.segments().get(i) instanceof Member member) {
                name = member.name();
                break;
            }
        }
        String plain =
                name.toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-+|-+$", "");
        String named = plain.isEmpty() ? "body" : plain;
        return named.substring(0, Math.min(named.length(), LONGEST_NAME));
    }
}
