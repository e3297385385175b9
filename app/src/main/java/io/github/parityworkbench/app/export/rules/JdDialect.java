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
import java.util.stream.Collectors;

/** Options for jd, version 2: a list of paths with what holds there. It has no wildcards. */
final class JdDialect extends RuleByRule<String> implements ReadableDialect {
    JdDialect() {
        super("jd", "jd 2 (-opts)", "parity-rules.jd.json");
    }

    @Override
    String text(List<Said<String>> options) {
        return options.isEmpty()
                ? "[]\n"
                : options.stream()
                        .map(Said::what)
                        .collect(Collectors.joining(",\n  ", "[\n  ", "\n]\n"));
    }

    @Override
    public RuleImport read(String text, String sourceName) {
        return new JdReader(new Reading(this)).read(FileTree.json(text, sourceName));
    }

    @Override
    Optional<String> say(Rule rule, ExportContext context, Losses losses) {
        if (rule.part() != Part.BODY) {
            return losses.cannot(Losses.BODIES_ONLY);
        }
        Optional<String> path = path(rule.path());
        if (path.isEmpty()) {
            return losses.cannot("its paths have names and indexes only, no wildcards");
        }
        Optional<String> what = what(rule, losses);
        losses.pairingByPosition();
        return what.map(each -> "{\"@\": " + path.get() + ", \"^\": [" + each + "]}");
    }

    private static Optional<String> what(Rule rule, Losses losses) {
        if (rule.action() instanceof Ignore) {
            losses.withWhatIsInside();
            return Optional.of("\"DIFF_OFF\"");
        }
        if (rule.action() instanceof Tolerance tolerance) {
            losses.withWhatIsInside().roundingNumbers().narrowing(Losses.JUST_THAT_MUCH);
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
        return losses.withoutAction();
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
