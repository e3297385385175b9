package io.github.parityworkbench.app.export.rules;

import io.github.parityworkbench.diff.rule.PathStep;
import io.github.parityworkbench.diff.rule.Rule;
import io.github.parityworkbench.diff.rule.Selector;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Keyword arguments for Python's DeepDiff; all its other options hold for whole documents. */
final class DeepDiffDialect extends RuleByRule<String> implements ReadableDialect {
    /**
     * A name or an index between brackets. Before version 6.3 a name is always in single quotes,
     * even with one in it, so that only what follows tells where it ends.
     */
    static final String ANY =
            "(?:\\d+|'(?:(?!'\\](?:\\[|$))[\\s\\S])*'|\"(?:(?!\"\\](?:\\[|$))[\\s\\S])*\")";

    DeepDiffDialect() {
        super("deepdiff", "DeepDiff (Python)", "parity_rules.py");
    }

    @Override
    String text(List<Said<String>> patterns) {
        StringBuilder list = new StringBuilder();
        for (Said<String> each : patterns) {
            list.append("        # ").append(each.remarks()).append('\n');
            list.append("        re.compile(")
                    .append(SourceText.quoted(each.what()))
                    .append("),\n");
        }
        return """
        import re

        import deepdiff

        # Use: DeepDiff(control, candidate, **PARITY_RULES)
        PARITY_RULES = {
            "exclude_regex_paths": [
        %s    ],
        }

        # From 8 on, a container that changed much is else reported whole, past the exclusions.
        if int(deepdiff.__version__.split(".")[0]) >= 8:
            PARITY_RULES["threshold_to_diff_deeper"] = 0
        """
                .formatted(list);
    }

    @Override
    public RuleImport read(String text, String sourceName) {
        return new DeepDiffReader(new Reading(this))
                .read(PythonOptions.find(text, sourceName, DeepDiffReader.OPTIONS), sourceName);
    }

    @Override
    Optional<String> say(Rule rule, ExportContext context, Losses losses) {
        if (!losses.ignoresInBody()) {
            return Optional.empty();
        }
        List<PathStep> steps = rule.path().steps();
        if (steps.stream().anyMatch(DeepDiffDialect::hasSlice)) {
            return losses.cannot("a slice is no regular expression of a path");
        }
        losses.withWhatIsInside();
        losses.pairingByPosition();
        return Optional.of(
                steps.stream()
                        .map(DeepDiffDialect::step)
                        .collect(Collectors.joining("", "^root", "$")));
    }

    private static boolean hasSlice(PathStep step) {
        return step.selectors().stream()
                .anyMatch(each -> each instanceof Selector.Slice slice && !isAll(slice));
    }

    private static boolean isAll(Selector.Slice slice) {
        return slice.start() == 0 && slice.end() == null && slice.step() == 1;
    }

    private static String step(PathStep step) {
        String one =
                step.selectors().stream()
                        .map(DeepDiffDialect::selector)
                        .collect(Collectors.joining("|"));
        String bracket = "\\[" + (step.selectors().size() == 1 ? one : "(?:" + one + ")") + "\\]";
        return (step.anyDepth() ? "(?:\\[" + ANY + "\\])*" : "") + bracket;
    }

    private static String selector(Selector selector) {
        if (selector instanceof Selector.Name name) {
            String text = SourceText.escapedForRegex(name.name());
            return text.contains("'") ? "(?:'" + text + "'|\"" + text + "\")" : "'" + text + "'";
        }
        if (selector instanceof Selector.Index index) {
            return Integer.toString(index.index());
        }
        return selector instanceof Selector.Slice ? "\\d+" : ANY;
    }
}
