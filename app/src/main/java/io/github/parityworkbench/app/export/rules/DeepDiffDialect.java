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

/** Keyword arguments for Python's DeepDiff; all its other options hold for whole documents. */
final class DeepDiffDialect implements RuleDialect {
    @Override
    public String name() {
        return "deepdiff";
    }

    @Override
    public String description() {
        return "DeepDiff (Python)";
    }

    @Override
    public String fileName() {
        return "parity_rules.py";
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
                patterns.append("        # ").append(Remarks.of(rule)).append('\n');
                patterns.append("        re.compile(")
                        .append(SourceText.quoted(pattern.get()))
                        .append("),\n");
            }
            verdicts.add(losses.verdict());
        }
        return new RuleExport(
                """
                import re

                # Use: DeepDiff(control, candidate, **PARITY_RULES)
                PARITY_RULES = {
                    "exclude_regex_paths": [
                %s    ],
                    # A higher threshold reports a changed container whole, past the exclusions.
                    "threshold_to_diff_deeper": 0,
                }
                """
                        .formatted(patterns),
                verdicts);
    }

    private static Optional<String> pattern(Rule rule, Losses losses) {
        if (rule.part() != Part.BODY) {
            losses.obstacle("it compares bodies only");
        } else if (!(rule.action() instanceof Ignore)) {
            losses.obstacle("it has no " + rule.action().label() + " for a single path");
        } else if (rule.path().steps().stream().anyMatch(DeepDiffDialect::hasSlice)) {
            losses.obstacle("a slice is no regular expression of a path");
        } else if (rule.path().steps().stream().anyMatch(DeepDiffDialect::hasQuote)) {
            losses.obstacle("names with quotes are written differently from case to case");
        } else {
            losses.withWhatIsInside();
            return Optional.of(
                    rule.path().steps().stream()
                            .map(DeepDiffDialect::step)
                            .collect(Collectors.joining("", "^root", "$")));
        }
        return Optional.empty();
    }

    private static boolean hasSlice(PathStep step) {
        return step.selectors().stream()
                .anyMatch(each -> each instanceof Selector.Slice slice && !isAll(slice));
    }

    private static boolean isAll(Selector.Slice slice) {
        return slice.start() == 0 && slice.end() == null && slice.step() == 1;
    }

    private static boolean hasQuote(PathStep step) {
        return step.selectors().stream()
                .anyMatch(
                        each ->
                                each instanceof Selector.Name name
                                        && name.name()
                                                .chars()
                                                .anyMatch(c -> c == '\'' || c == '"'));
    }

    private static String step(PathStep step) {
        String one =
                step.selectors().stream()
                        .map(DeepDiffDialect::selector)
                        .collect(Collectors.joining("|"));
        String bracket = "\\[" + (step.selectors().size() == 1 ? one : "(?:" + one + ")") + "\\]";
        return (step.anyDepth() ? "(?:\\[(?:\\d+|'[^']*')\\])*" : "") + bracket;
    }

    private static String selector(Selector selector) {
        if (selector instanceof Selector.Name name) {
            return "'" + SourceText.escapedForRegex(name.name()) + "'";
        }
        if (selector instanceof Selector.Index index) {
            return Integer.toString(index.index());
        }
        return selector instanceof Selector.Slice ? "\\d+" : "(?:\\d+|'[^']*')";
    }
}
