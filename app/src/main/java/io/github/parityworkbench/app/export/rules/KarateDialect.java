package io.github.parityworkbench.app.export.rules;

import io.github.parityworkbench.diff.Kind;
import io.github.parityworkbench.diff.Part;
import io.github.parityworkbench.diff.rule.Action;
import io.github.parityworkbench.diff.rule.Action.CaseInsensitive;
import io.github.parityworkbench.diff.rule.Action.Ignore;
import io.github.parityworkbench.diff.rule.Action.NullIsAbsent;
import io.github.parityworkbench.diff.rule.Action.Tolerance;
import io.github.parityworkbench.diff.rule.Rule;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A JavaScript function for Karate, which marks in the expected document what its match is to pass
 * over. It marks values, not objects and arrays, whose inside would no longer be compared.
 */
final class KarateDialect extends RuleByRule<String> {
    /** The kinds of difference in which control has no object or array. */
    private static final Set<Kind> MET_BY_VALUES = Set.of(Kind.VALUE, Kind.EXTRA);

    KarateDialect() {
        super("karate", "Karate (JavaScript)", "parity-rules.js", Scope.ENDPOINTS);
    }

    @Override
    String text(List<Said<String>> rules) {
        return Template.filled("karate.js", "/* rules */", Template.elements("//", rules));
    }

    @Override
    Optional<String> say(Rule rule, ExportContext context, Losses losses) {
        if (rule.part() != Part.BODY) {
            return losses.cannot(Losses.BODIES_ONLY);
        }
        Optional<String> marker = marker(rule.action(), losses);
        if (rule.action() instanceof Ignore
                && (rule.kinds().isEmpty() || !MET_BY_VALUES.containsAll(rule.kinds()))) {
            losses.narrowing("a difference where control has an object or array still counts");
        }
        losses.pairingByPosition();
        Rule anyKind = rule.toBuilder().kinds(List.<Kind>of()).build();
        return marker.map(
                each -> new RuleCode(Language.JAVASCRIPT).object(anyKind, "marks: " + each));
    }

    private static Optional<String> marker(Action action, Losses losses) {
        if (action instanceof Ignore) {
            return Optional.of("ignored");
        }
        if (action instanceof Tolerance tolerance) {
            losses.roundingNumbers();
            losses.narrowing(Losses.JUST_THAT_MUCH);
            return Optional.of("within(" + tolerance.within().toPlainString() + ")");
        }
        if (action instanceof CaseInsensitive) {
            return Optional.of("caseless");
        }
        return action instanceof NullIsAbsent
                ? Optional.of("nullIsAbsent")
                : losses.cannot("it has no " + action.label());
    }
}
