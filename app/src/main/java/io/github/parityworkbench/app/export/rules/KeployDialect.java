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
import java.util.stream.Collectors;

/** Global noise for Keploy's configuration. Its keys are found anywhere in a path, in any case. */
final class KeployDialect extends RuleByRule<String> implements ReadableDialect {
    KeployDialect() {
        super("keploy", "Keploy (keploy.yml)", "keploy-noise.yml");
    }

    @Override
    String text(List<Said<String>> keys) {
        return "test:\n  globalNoise:\n    global:\n"
                + section("header", Part.HEADER, keys)
                + section("body", Part.BODY, keys);
    }

    @Override
    public RuleImport read(String text, String sourceName) {
        return new KeployReader(new Reading(this)).read(FileTree.yaml(text, sourceName));
    }

    @Override
    Optional<String> say(Rule rule, ExportContext context, Losses losses) {
        if (rule.part() == Part.STATUS) {
            return losses.cannot("it always compares the status");
        }
        if (!(rule.action() instanceof Ignore)) {
            return losses.cannot("it has no " + rule.action().label() + " for a single path");
        }
        return key(rule.path(), losses);
    }

    /** A key may serve several rules, and stands once. */
    private static String section(String name, Part part, List<Said<String>> keys) {
        Map<String, List<String>> remarksByKey =
                keys.stream()
                        .filter(each -> each.rule().part() == part)
                        .collect(
                                Collectors.groupingBy(
                                        Said::what,
                                        LinkedHashMap::new,
                                        Collectors.mapping(Said::remarks, Collectors.toList())));
        StringBuilder section = new StringBuilder("      " + name + ":");
        section.append(remarksByKey.isEmpty() ? " {}\n" : "\n");
        remarksByKey.forEach(
                (key, remarks) -> {
                    remarks.forEach(remark -> section.append("        # " + remark + "\n"));
                    section.append("        " + SourceText.quoted(key) + ": []\n");
                });
        return section.toString();
    }

    private static Optional<String> key(PathPattern path, Losses losses) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < path.steps().size(); i++) {
            PathStep step = path.steps().get(i);
            Selector selector = step.selectors().get(0);
            if (step.selectors().size() != 1 || (step.anyDepth() && i > 0)) {
                return losses.cannot(
                        "its paths have .. at their beginning only, and one name in each place");
            }
            if (selector instanceof Name name && !name.name().contains(".")) {
                names.add(name.name());
            } else if (selector instanceof Name || !isElement(step)) {
                return losses.cannot("its paths have names without dots only");
            } else if (!(selector instanceof Selector.Wildcard)) {
                losses.widening("its paths have no indexes, so that it holds for every element");
            }
        }
        if (names.isEmpty()) {
            return losses.cannot("it cannot leave out a whole body");
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
