package io.github.parityworkbench.diff.group;

import io.github.parityworkbench.diff.Difference;
import io.github.parityworkbench.diff.Endpoint;
import io.github.parityworkbench.diff.cause.Cause;
import io.github.parityworkbench.diff.cause.Causes;
import io.github.parityworkbench.diff.json.Comparison;
import io.github.parityworkbench.diff.rule.Rule;
import io.github.parityworkbench.diff.rule.RuleSet;
import java.time.LocalDate;
import java.util.ArrayList;
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
        List<ClassifiedDifference> differences = new ArrayList<>(comparison.differences().size());
        for (Difference difference : comparison.differences()) {
            differences.add(classify(endpoint, difference, names));
        }
        return new ClassifiedExchange(
                comparison.exchange(), differences, comparison.degraded(), comparison.arrays());
    }

    private ClassifiedDifference classify(
            Endpoint endpoint, Difference difference, FieldNaming.Names names) {
        GroupKey key = GroupKey.of(endpoint, difference);
        ClassifiedDifference classified =
                new ClassifiedDifference(
                        difference,
                        key,
                        Causes.fitting(difference),
                        null,
                        names.of(difference).orElse(null));
        Optional<Rule> rule = ignoring(classified);
        return rule.isEmpty() ? classified : classified.withIgnoredBy(rule.get().id());
    }

    /**
     * The first rule that ignores a difference by its own cause; else, where its group bears a
     * cause that no one difference tells, by that.
     */
    private Optional<Rule> ignoring(ClassifiedDifference classified) {
        Optional<Rule> rule = ignoring(classified, classified.cause());
        if (rule.isEmpty()) {
            Cause groupCause = groupCauses.apply(classified.key());
            return groupCause.showsOverGroup() ? ignoring(classified, groupCause) : rule;
        }
        return rule;
    }

    private Optional<Rule> ignoring(ClassifiedDifference classified, Cause cause) {
        Endpoint endpoint = classified.key().endpoint();
        return rules.ignoring(endpoint, classified.difference(), cause, today);
    }
}
