package io.github.parityworkbench.app.export.rules;

import io.github.parityworkbench.diff.Part;
import io.github.parityworkbench.diff.rule.Action.Ignore;
import io.github.parityworkbench.diff.rule.Condition;
import io.github.parityworkbench.diff.rule.Condition.Values;
import io.github.parityworkbench.diff.rule.PathPattern;
import io.github.parityworkbench.diff.rule.PathStep;
import io.github.parityworkbench.diff.rule.Rule;
import io.github.parityworkbench.diff.rule.Selector;
import io.github.parityworkbench.diff.rule.Selector.Name;
import io.github.parityworkbench.diff.rule.ValueTest;
import io.github.parityworkbench.diff.rule.ValueTest.Matches;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Global noise for Keploy's configuration. Its keys are found anywhere in a path, in any case. */
final class KeployDialect extends RuleByRule<KeployDialect.Noise> implements ReadableDialect {
    KeployDialect() {
        super("keploy", "Keploy (keploy.yml)", "keploy-noise.yml", Scope.VALUES);
    }

    /**
     * What is noise.
     *
     * @param patterns what the recorded value has to match one of; none where any will do
     */
    record Noise(String key, List<String> patterns) {}

    @Override
    String text(List<Said<Noise>> keys) {
        return "test:\n  globalNoise:\n    global:\n"
                + section("header", Part.HEADER, keys)
                + section("body", Part.BODY, keys);
    }

    @Override
    public RuleImport read(String text, String sourceName) {
        return new KeployReader(new Reading(this)).read(FileTree.yaml(text, sourceName));
    }

    @Override
    Optional<Noise> say(Rule rule, ExportContext context, Losses losses) {
        if (rule.part() == Part.STATUS) {
            return losses.cannot(Losses.STATUS_ALWAYS);
        }
        if (!(rule.action() instanceof Ignore)) {
            return losses.withoutActionForAPath();
        }
        Optional<List<String>> patterns = patterns(rule.when(), losses);
        Optional<String> key =
                rule.part() == Part.HEADER ? header(rule.path(), losses) : key(rule.path(), losses);
        return key.flatMap(name -> patterns.map(each -> new Noise(name, each)));
    }

    /** A key may serve several rules, and stands once. */
    private static String section(String name, Part part, List<Said<Noise>> keys) {
        Map<String, List<Said<Noise>>> byKey =
                keys.stream()
                        .filter(each -> each.rule().part() == part)
                        .collect(
                                Collectors.groupingBy(
                                        each -> each.what().key(),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        StringBuilder section = new StringBuilder("      " + name + ":");
        section.append(byKey.isEmpty() ? " {}\n" : "\n");
        byKey.forEach(
                (key, all) -> {
                    all.forEach(each -> section.append("        # " + each.remarks() + "\n"));
                    section.append("        " + SourceText.quoted(key) + ": ");
                    section.append(patterns(all)).append('\n');
                });
        return section.toString();
    }

    /** No patterns at all where one rule asks for none. */
    private static List<String> patterns(List<Said<Noise>> all) {
        return all.stream().anyMatch(each -> each.what().patterns().isEmpty())
                ? List.of()
                : all.stream()
                        .flatMap(each -> each.what().patterns().stream())
                        .distinct()
                        .map(SourceText::quoted)
                        .toList();
    }

    private static Optional<List<String>> patterns(Condition condition, Losses losses) {
        if (condition.equals(Condition.NONE)) {
            return Optional.of(List.of());
        }
        if (!(condition instanceof Values values) || !(values.control() instanceof Matches asked)) {
            return losses.cannot("it asks only what the recorded value matches");
        }
        if (!(values.candidate() instanceof ValueTest.AnyValue)) {
            losses.widening("it asks the recorded value only");
        }
        losses.narrowing("a missing member and another type still count");
        return Optional.of(List.of(asked.pattern().toString()));
    }

    private static Optional<String> header(PathPattern path, Losses losses) {
        if (path.steps().size() != 1
                || path.steps().get(0).selectors().size() != 1
                || !(path.steps().get(0).selectors().get(0) instanceof Name name)) {
            return losses.cannot(Losses.ONE_HEADER);
        }
        losses.widening("it holds for every header that has this in its name");
        return Optional.of(name.name());
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
            return losses.cannot(Losses.NO_WHOLE_BODY);
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
