package io.github.parityworkbench.app.export.rules;

import io.github.parityworkbench.diff.Part;
import io.github.parityworkbench.diff.rule.Action.Ignore;
import io.github.parityworkbench.diff.rule.Action.Tolerance;
import io.github.parityworkbench.diff.rule.Action.Unordered;
import io.github.parityworkbench.diff.rule.PathPattern;
import io.github.parityworkbench.diff.rule.PathStep;
import io.github.parityworkbench.diff.rule.Rule;
import io.github.parityworkbench.diff.rule.Selector;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Options for jd, version 2: a list of paths with what holds there. It has no wildcards. */
final class JdDialect implements RuleDialect {
    @Override
    public String name() {
        return "jd";
    }

    @Override
    public String description() {
        return "jd 2 (-opts)";
    }

    @Override
    public String fileName() {
        return "parity-rules.jd.json";
    }

    @Override
    public RuleExport write(List<Rule> rules, ExportContext context) {
        List<RuleVerdict> verdicts = new ArrayList<>();
        List<String> options = new ArrayList<>();
        for (Rule rule : rules) {
            Losses losses =
                    new Losses(rule, context).withoutEndpoints().withoutKinds().withoutCauses();
            Optional<String> option = option(rule, losses);
            if (losses.expressible()) {
                option.ifPresent(options::add);
            }
            verdicts.add(losses.verdict());
        }
        String text =
                options.isEmpty() ? "[]\n" : "[\n  " + String.join(",\n  ", options) + "\n]\n";
        return new RuleExport(text, verdicts);
    }

    private static Optional<String> option(Rule rule, Losses losses) {
        if (rule.part() != Part.BODY) {
            losses.obstacle("it compares bodies only");
            return Optional.empty();
        }
        Optional<String> path = path(rule.path());
        if (path.isEmpty()) {
            losses.obstacle("its paths have names and indexes only, no wildcards");
            return Optional.empty();
        }
        Optional<String> what = what(rule, losses);
        return what.map(each -> "{\"@\": " + path.get() + ", \"^\": [" + each + "]}");
    }

    private static Optional<String> what(Rule rule, Losses losses) {
        if (rule.action() instanceof Ignore) {
            losses.withWhatIsInside();
            return Optional.of("\"DIFF_OFF\"");
        }
        if (rule.action() instanceof Tolerance tolerance) {
            losses.withWhatIsInside();
            return Optional.of("{\"precision\": " + tolerance.within().toPlainString() + "}");
        }
        if (rule.action() instanceof Unordered unordered) {
            losses.withWhatIsInside();
            if (unordered.key().isEmpty()) {
                return Optional.of("\"MULTISET\"");
            }
            losses.widening("elements that repeat a key count once");
            return Optional.of("{\"setkeys\": [" + SourceText.quoted(unordered.key()) + "]}");
        }
        losses.obstacle("it has no " + rule.action().label());
        return Optional.empty();
    }

    private static Optional<String> path(PathPattern pattern) {
        List<String> steps = new ArrayList<>();
        for (PathStep step : pattern.steps()) {
            if (step.anyDepth() || step.selectors().size() != 1) {
                return Optional.empty();
            }
            Selector selector = step.selectors().get(0);
            if (selector instanceof Selector.Name name) {
                steps.add(SourceText.quoted(name.name()));
            } else if (selector instanceof Selector.Index index) {
                steps.add(Integer.toString(index.index()));
            } else {
                return Optional.empty();
            }
        }
        return Optional.of("[" + String.join(", ", steps) + "]");
    }
}
