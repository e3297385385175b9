package io.github.parityworkbench.app.export.rules;

import io.github.parityworkbench.diff.Part;
import io.github.parityworkbench.diff.rule.PathStep;
import io.github.parityworkbench.diff.rule.Rule;
import io.github.parityworkbench.diff.rule.Selector;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A JavaScript module with options for jsondiffpatch, whose filter is asked for each member. */
final class JsondiffpatchDialect extends RuleByRule<String> {
    JsondiffpatchDialect() {
        super("jsondiffpatch", "jsondiffpatch (JavaScript)", "parity-rules.mjs", Scope.KINDS);
    }

    @Override
    String text(List<Said<String>> rules) {
        return Template.filled(
                "jsondiffpatch.mjs",
                "/* rules */",
                rules.stream()
                        .flatMap(each -> Stream.of("// " + each.remarks(), each.what() + ","))
                        .toList());
    }

    @Override
    Optional<String> say(Rule rule, ExportContext context, Losses losses) {
        if (rule.part() != Part.BODY) {
            return losses.cannot(Losses.BODIES_ONLY);
        }
        List<PathStep> steps = rule.path().steps();
        if (steps.isEmpty() || isElement(steps.get(steps.size() - 1))) {
            return losses.cannot("its filter is asked for members of objects only");
        }
        if (steps.stream().anyMatch(step -> step.anyDepth() || isElement(step))) {
            losses.narrowing("elements of an array that it does not pair are reported whole");
        }
        return JavaScriptRule.of(rule, losses);
    }

    private static boolean isElement(PathStep step) {
        return step.bracketed()
                || step.selectors().stream()
                        .anyMatch(
                                each ->
                                        each instanceof Selector.Index
                                                || each instanceof Selector.Slice);
    }
}
