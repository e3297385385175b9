package io.github.parityworkbench.app.export.rules;

import io.github.parityworkbench.diff.Part;
import io.github.parityworkbench.diff.rule.PathStep;
import io.github.parityworkbench.diff.rule.Rule;
import java.util.List;
import java.util.Optional;

/** A JavaScript module with options for jsondiffpatch, whose filter is asked for each member. */
final class JsondiffpatchDialect extends RuleByRule<String> {
    JsondiffpatchDialect() {
        super(
                "jsondiffpatch",
                "jsondiffpatch (JavaScript)",
                "parity-rules.mjs",
                Scope.ENDPOINTS,
                Scope.KINDS,
                Scope.VALUES);
    }

    @Override
    String text(List<Said<String>> rules) {
        return Template.filled("jsondiffpatch.mjs", "/* rules */", Template.elements("//", rules));
    }

    @Override
    Optional<String> say(Rule rule, ExportContext context, Losses losses) {
        if (rule.part() != Part.BODY) {
            return losses.cannot(Losses.BODIES_ONLY);
        }
        List<PathStep> steps = rule.path().steps();
        if (steps.isEmpty() || Elements.isLastOf(rule.path())) {
            return losses.cannot("its filter is asked for members of objects only");
        }
        losses.pairingByPosition();
        if (Elements.mayTake(steps.get(steps.size() - 1))) {
            losses.narrowing("its filter is asked for members of objects only");
        }
        return new RuleCode(Language.JAVASCRIPT).of(rule, losses);
    }
}
