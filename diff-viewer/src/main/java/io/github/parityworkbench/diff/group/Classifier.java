package io.github.parityworkbench.diff.group;

import io.github.parityworkbench.diff.Difference;
import io.github.parityworkbench.diff.Endpoint;
import io.github.parityworkbench.diff.cause.Cause;
import io.github.parityworkbench.diff.cause.Causes;
import io.github.parityworkbench.diff.json.Comparison;
import io.github.parityworkbench.diff.rule.Rule;
import io.github.parityworkbench.diff.rule.RuleSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Gives each difference its group, its cause and the rule that ignores it. Thread-safe. */
public final class Classifier {
    private final RuleSet rules;
    private final LocalDate today;
    private final Function<GroupKey, Cause> groupCauses;
    private final FieldNaming fields;

    /**
     * Under these rules, as of that day. Rules for causes that show over a group only apply once
     * the group's cause is known.
     */
    public Classifier(RuleSet rules, LocalDate today) {
        this(rules, today, key -> Cause.UNEXPLAINED);
    }

    /**
     * Under these rules, as of that day, for groups of which something is known already.
     *
     * @param groupCauses the cause that a group bears; {@link Cause#UNEXPLAINED} where it has none
     *     or is new
     */
    public Classifier(RuleSet rules, LocalDate today, Function<GroupKey, Cause> groupCauses) {
        this(rules, today, groupCauses, FieldNaming.NONE);
    }

    private Classifier(
            RuleSet rules,
            LocalDate today,
            Function<GroupKey, Cause> groupCauses,
            FieldNaming fields) {
        this.rules = rules;
        this.today = today;
        this.groupCauses = groupCauses;
        this.fields = fields;
    }

    /** The same, that says as well which fields of which types differences are at. */
    public Classifier naming(FieldNaming naming) {
        return new Classifier(rules, today, groupCauses, naming);
    }

    /** The exchange with all its differences classified, in the same order. */
    public ClassifiedExchange classify(Comparison comparison) {
        Endpoint endpoint = comparison.exchange().endpoint();
        FieldNaming.Names names = fields.of(comparison.exchange());
        List<ClassifiedDifference> differences =
                comparison.differences().stream()
                        .map(difference -> classify(endpoint, difference, names))
                        .toList();
        return new ClassifiedExchange(
                comparison.exchange(), differences, comparison.degraded(), comparison.arrays());
    }

    private ClassifiedDifference classify(
            Endpoint endpoint, Difference difference, FieldNaming.Names names) {
        GroupKey key = GroupKey.of(endpoint, difference);
        Cause cause = Causes.of(difference);
        String ignoredBy =
                ignoring(endpoint, difference, cause, groupCauses.apply(key))
                        .map(Rule::id)
                        .orElse(null);
        return new ClassifiedDifference(
                difference, key, cause, ignoredBy, names.of(difference).orElse(null));
    }

    /**
     * The first rule that ignores a difference by its own cause; else, where its group bears a
     * cause that no one difference tells, by that.
     */
    private Optional<Rule> ignoring(
            Endpoint endpoint, Difference difference, Cause cause, Cause groupCause) {
        Optional<Rule> rule = rules.ignoring(endpoint, difference, cause, today);
        return rule.isEmpty() && groupCause.showsOverGroup()
                ? rules.ignoring(endpoint, difference, groupCause, today)
                : rule;
    }
}
