package io.github.parityworkbench.app.export.rules;

import io.github.parityworkbench.diff.Part;
import io.github.parityworkbench.diff.rule.Action.Ignore;
import io.github.parityworkbench.diff.rule.PathPattern;
import io.github.parityworkbench.diff.rule.PathStep;
import io.github.parityworkbench.diff.rule.Rule;
import io.github.parityworkbench.diff.rule.Selector;
import io.github.parityworkbench.diff.rule.Selector.Name;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Global noise for Keploy's configuration. Its keys are found anywhere in a path, in any case. */
final class KeployDialect implements RuleDialect {
    @Override
    public String name() {
        return "keploy";
    }

    @Override
    public String description() {
        return "Keploy (keploy.yml)";
    }

    @Override
    public String fileName() {
        return "keploy-noise.yml";
    }

    @Override
    public RuleExport write(List<Rule> rules, ExportContext context) {
        List<RuleVerdict> verdicts = new ArrayList<>();
        Map<String, List<String>> headers = new LinkedHashMap<>();
        Map<String, List<String>> body = new LinkedHashMap<>();
        for (Rule rule : rules) {
            Losses losses =
                    new Losses(rule, context).withoutEndpoints().withoutKinds().withoutCauses();
            Optional<String> key = key(rule, losses);
            if (losses.expressible() && key.isPresent()) {
                (rule.part() == Part.HEADER ? headers : body)
                        .computeIfAbsent(key.get(), each -> new ArrayList<>())
                        .add(Remarks.of(rule));
            }
            verdicts.add(losses.verdict());
        }
        return new RuleExport(
                "test:\n  globalNoise:\n    global:\n"
                        + section("header", headers)
                        + section("body", body),
                verdicts);
    }

    /** A key may serve several rules, and stands once. */
    private static String section(String name, Map<String, List<String>> remarksByKey) {
        StringBuilder section = new StringBuilder("      " + name + ":");
        section.append(remarksByKey.isEmpty() ? " {}\n" : "\n");
        remarksByKey.forEach(
                (key, remarks) -> {
                    remarks.forEach(remark -> section.append("        # " + remark + "\n"));
                    section.append("        " + SourceText.quoted(key) + ": []\n");
                });
        return section.toString();
    }

    private static Optional<String> key(Rule rule, Losses losses) {
        if (rule.part() == Part.STATUS) {
            losses.obstacle("it always compares the status");
        } else if (!(rule.action() instanceof Ignore)) {
            losses.obstacle("it has no " + rule.action().label() + " for a single path");
        } else {
            return key(rule.path(), losses);
        }
        return Optional.empty();
    }

    private static Optional<String> key(PathPattern path, Losses losses) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < path.steps().size(); i++) {
            PathStep step = path.steps().get(i);
            Selector selector = step.selectors().get(0);
            if (step.selectors().size() != 1 || (step.anyDepth() && i > 0)) {
                losses.obstacle(
                        "its paths have .. at their beginning only, and one name in each place");
                return Optional.empty();
            }
            if (selector instanceof Name name && !name.name().contains(".")) {
                names.add(name.name());
            } else if (selector instanceof Name || !isElement(step)) {
                losses.obstacle("its paths have names without dots only");
                return Optional.empty();
            } else if (!(selector instanceof Selector.Wildcard)) {
                losses.widening("its paths have no indexes, so that it holds for every element");
            }
        }
        if (names.isEmpty()) {
            losses.obstacle("it cannot leave out a whole body");
            return Optional.empty();
        }
        if (isElement(path.steps().get(path.steps().size() - 1))) {
            losses.widening("it names no elements, so that it holds for the whole array");
        }
        losses.widening(
                names.size() == 1
                        ? "it holds for fields of that name at any depth and in any case, and for"
                                + " what is inside"
                        : "it holds for every path that has this in it, in any case");
        return Optional.of(String.join(".", names));
    }

    private static boolean isElement(PathStep step) {
        Selector selector = step.selectors().get(0);
        return selector instanceof Selector.Index
                || selector instanceof Selector.Slice
                || step.bracketed();
    }
}
