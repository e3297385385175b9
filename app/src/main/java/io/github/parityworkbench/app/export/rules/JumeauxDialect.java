package io.github.parityworkbench.app.export.rules;

import io.github.parityworkbench.diff.Kind;
import io.github.parityworkbench.diff.Part;
import io.github.parityworkbench.diff.rule.Action.Ignore;
import io.github.parityworkbench.diff.rule.PathStep;
import io.github.parityworkbench.diff.rule.Rule;
import io.github.parityworkbench.diff.rule.Selector;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The ignore add-on of Jumeaux's judgement, whose paths are regular expressions matched in full.
 */
final class JumeauxDialect extends RuleByRule<String> implements ReadableDialect {
    static final String ANY_STEP = "<(?:\\d+|'[^<>]*'|\"[^<>]*\")>";

    JumeauxDialect() {
        super("jumeaux", "Jumeaux (judgement add-on)", "jumeaux-ignores.yml", Scope.KINDS);
    }

    @Override
    String text(List<Said<String>> conditions) {
        StringBuilder ignores = new StringBuilder();
        for (Said<String> each : conditions) {
            ignores.append("        - title: ").append(SourceText.quoted(each.remarks()));
            ignores.append("\n          conditions:\n            - ").append(each.what());
        }
        String list = ignores.isEmpty() ? " []\n" : "\n" + ignores;
        return "judgement:\n  - name: ignore\n    config:\n      ignores:" + list;
    }

    @Override
    public RuleImport read(String text, String sourceName) {
        return new JumeauxReader(new Reading(this)).read(FileTree.yaml(text, sourceName));
    }

    @Override
    Optional<String> say(Rule rule, ExportContext context, Losses losses) {
        List<PathStep> steps = rule.path().steps();
        if (rule.part() != Part.BODY) {
            return losses.cannot(Losses.BODIES_ONLY);
        }
        if (!(rule.action() instanceof Ignore)) {
            return losses.withoutAction();
        }
        if (steps.stream().anyMatch(JumeauxDialect::isUnknown)) {
            return losses.cannot(
                    "a slice, or a name with quotes or brackets, is no regular expression of its"
                            + " paths");
        }
        losses.pairingByPosition();
        String path =
                SourceText.quoted(
                        steps.stream()
                                .map(JumeauxDialect::step)
                                .collect(Collectors.joining("", "root", "")));
        return Optional.of(
                changes(rule, losses).stream()
                        .map(change -> change + ": [{path: " + path + "}]\n")
                        .collect(Collectors.joining("              ")));
    }

    private static Set<String> changes(Rule rule, Losses losses) {
        Set<Kind> kinds = rule.kinds().isEmpty() ? EnumSet.allOf(Kind.class) : rule.kinds();
        Set<String> changes = new LinkedHashSet<>();
        for (Kind kind : kinds) {
            changes.add(
                    switch (kind) {
                        case MISSING -> "removed";
                        case EXTRA -> "added";
                        case VALUE, TYPE -> "changed";
                        case ORDER -> "changed";
                    });
        }
        if (kinds.contains(Kind.VALUE) != kinds.contains(Kind.TYPE)
                && changes.contains("changed")) {
            losses.widening("it knows no difference between a changed value and a changed type");
        }
        if (kinds.contains(Kind.ORDER)) {
            losses.narrowing(
                    "it compares arrays by position, so that another order changes elements");
        }
        return changes;
    }

    private static boolean isUnknown(PathStep step) {
        return step.selectors().stream()
                .anyMatch(
                        each ->
                                each instanceof Selector.Slice
                                        || (each instanceof Selector.Name name
                                                && name.name().matches("(?s).*['\"<>\\[\\]].*")));
    }

    private static String step(PathStep step) {
        String one =
                step.selectors().stream()
                        .map(JumeauxDialect::selector)
                        .collect(Collectors.joining("|"));
        String taken = step.selectors().size() == 1 ? one : "(?:" + one + ")";
        return step.anyDepth() ? "(?:" + ANY_STEP + ")*" + taken : taken;
    }

    private static String selector(Selector selector) {
        if (selector instanceof Selector.Name name) {
            return "<'" + SourceText.escapedForRegex(name.name()) + "'>";
        }
        if (selector instanceof Selector.Index index) {
            return "<" + index.index() + ">";
        }
        return ANY_STEP;
    }
}
