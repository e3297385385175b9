package io.github.parityworkbench.app.export.rules;

import io.github.parityworkbench.diff.Part;
import io.github.parityworkbench.diff.rule.Action.Ignore;
import io.github.parityworkbench.diff.rule.PathStep;
import io.github.parityworkbench.diff.rule.Rule;
import io.github.parityworkbench.diff.rule.Selector;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A JavaScript module with options for jsondiffpatch, whose filter is asked for each member. */
final class JsondiffpatchDialect implements RuleDialect {
    private static final String ANY_STEP = "(?:\\/[^/[]*|\\[\\d+\\])";

    @Override
    public String name() {
        return "jsondiffpatch";
    }

    @Override
    public String description() {
        return "jsondiffpatch (JavaScript)";
    }

    @Override
    public String fileName() {
        return "parity-rules.mjs";
    }

    @Override
    public RuleExport write(List<Rule> rules, ExportContext context) {
        List<RuleVerdict> verdicts = new ArrayList<>();
        StringBuilder patterns = new StringBuilder();
        for (Rule rule : rules) {
            Losses losses =
                    new Losses(rule, context).withoutEndpoints().withoutKinds().withoutCauses();
            Optional<String> pattern = pattern(rule, losses);
            if (losses.expressible() && pattern.isPresent()) {
                patterns.append("  // ").append(Remarks.of(rule)).append('\n');
                patterns.append("  new RegExp(")
                        .append(SourceText.quoted(pattern.get()))
                        .append("),\n");
            }
            verdicts.add(losses.verdict());
        }
        return new RuleExport(
                """
                // Use: jsondiffpatch.create(parityRules).diff(control, candidate)
                const ignored = [
                %s];

                const escaped = (name) =>
                  name.replaceAll("~", "~0").replaceAll("/", "~1").replaceAll("[", "~2");

                const step = (name) => (typeof name === "number" ? `[${name}]` : `/${escaped(name)}`);

                const pathOf = (name, context) => {
                  let path = step(name);
                  for (let at = context; at.childName !== undefined; at = at.parent) {
                    path = step(at.childName) + path;
                  }
                  return path;
                };

                export const parityRules = {
                  propertyFilter: (name, context) => {
                    const path = pathOf(name, context);
                    return !ignored.some((pattern) => pattern.test(path));
                  },
                };
                """
                        .formatted(patterns),
                verdicts);
    }

    private static Optional<String> pattern(Rule rule, Losses losses) {
        List<PathStep> steps = rule.path().steps();
        if (rule.part() != Part.BODY) {
            losses.obstacle("it compares bodies only");
        } else if (!(rule.action() instanceof Ignore)) {
            losses.obstacle("it has no " + rule.action().label() + " for a single path");
        } else if (steps.isEmpty() || isElement(steps.get(steps.size() - 1))) {
            losses.obstacle("its filter is asked for members of objects only");
        } else if (steps.stream().anyMatch(JsondiffpatchDialect::hasSlice)) {
            losses.obstacle("a slice is no regular expression of a path");
        } else {
            losses.withWhatIsInside();
            if (steps.stream().anyMatch(step -> step.anyDepth() || isElement(step))) {
                losses.narrowing("elements of an array that it does not pair are reported whole");
            }
            return Optional.of(
                    steps.stream()
                            .map(JsondiffpatchDialect::step)
                            .collect(Collectors.joining("", "^", "$")));
        }
        return Optional.empty();
    }

    private static boolean hasSlice(PathStep step) {
        return step.selectors().stream().anyMatch(Selector.Slice.class::isInstance);
    }

    private static boolean isElement(PathStep step) {
        return step.bracketed()
                || step.selectors().stream().anyMatch(Selector.Index.class::isInstance)
                || hasSlice(step);
    }

    private static String step(PathStep step) {
        String one =
                step.selectors().stream()
                        .map(JsondiffpatchDialect::selector)
                        .collect(Collectors.joining("|"));
        String taken = step.selectors().size() == 1 ? one : "(?:" + one + ")";
        return step.anyDepth() ? ANY_STEP + "*" + taken : taken;
    }

    private static String selector(Selector selector) {
        if (selector instanceof Selector.Name name) {
            return "\\/" + SourceText.escapedForRegex(escaped(name.name()));
        }
        if (selector instanceof Selector.Index index) {
            return "\\[" + index.index() + "\\]";
        }
        return ANY_STEP;
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1").replace("[", "~2");
    }
}
