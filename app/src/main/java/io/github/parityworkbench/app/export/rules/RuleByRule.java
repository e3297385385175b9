package io.github.parityworkbench.app.export.rules;

import io.github.parityworkbench.diff.rule.Rule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A dialect that says each rule for itself. What a rule loses is gathered here, so that a dialect
 * has to say what it keeps, and is taken to lose the rest.
 *
 * @param <T> what a rule becomes
 */
abstract class RuleByRule<T> implements RuleDialect {
    private final String name;
    private final String description;
    private final String fileName;
    private final Set<Scope> kept;

    RuleByRule(String name, String description, String fileName, Scope... kept) {
        this.name = name;
        this.description = description;
        this.fileName = fileName;
        this.kept = Set.of(kept);
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final String description() {
        return description;
    }

    @Override
    public final String fileName() {
        return fileName;
    }

    @Override
    public final RuleExport write(List<Rule> rules, ExportContext context) {
        List<Said<T>> said = new ArrayList<>();
        List<RuleVerdict> verdicts = new ArrayList<>();
        Set<String> places = new HashSet<>();
        for (Rule rule : rules) {
            Losses losses = new Losses(rule, context, kept);
            Optional<T> what = say(rule, context, losses);
            if (what.isEmpty() && losses.expressible()) {
                throw new IllegalStateException(name + " does not say why it lacks " + rule.id());
            }
            if (losses.expressible()) {
                if (place(rule, what.orElseThrow()).filter(each -> !places.add(each)).isPresent()) {
                    losses.obstacle("it takes one rule a path, and an earlier one has it");
                } else {
                    said.add(new Said<>(rule, what.orElseThrow()));
                }
            }
            verdicts.add(losses.verdict());
        }
        return new RuleExport(text(said), verdicts);
    }

    /** The rule in this dialect; none only where {@code losses} was told an obstacle. */
    abstract Optional<T> say(Rule rule, ExportContext context, Losses losses);

    /** The file that says these rules, in their order; there may be none. */
    abstract String text(List<Said<T>> rules);

    /** What no second rule may have, where the dialect takes one rule a path; else none. */
    Optional<String> place(Rule rule, T what) {
        return Optional.empty();
    }
}
