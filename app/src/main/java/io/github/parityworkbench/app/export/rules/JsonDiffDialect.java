package io.github.parityworkbench.app.export.rules;

import io.github.parityworkbench.diff.rule.PathPattern;
import io.github.parityworkbench.diff.rule.PathStep;
import io.github.parityworkbench.diff.rule.Rule;
import io.github.parityworkbench.diff.rule.Selector.Name;
import java.util.List;
import java.util.Optional;

/** Options for json-diff on Node, which leaves out members by their names, wherever they are. */
final class JsonDiffDialect extends RuleByRule<String> implements ReadableDialect {
    JsonDiffDialect() {
        super("json-diff", "json-diff (Node)", "json-diff-options.json");
    }

    @Override
    String text(List<Said<String>> keys) {
        List<String> names =
                keys.stream().map(Said::what).distinct().map(SourceText::quoted).toList();
        return """
        {
          "excludeKeys": %s
        }
        """
                .formatted(names);
    }

    @Override
    public RuleImport read(String text, String sourceName) {
        Reading reading = new Reading(this);
        FileTree.json(text, sourceName)
                .members("options of json-diff")
                .forEach(
                        (name, option) -> {
                            if (name.equals("excludeKeys")) {
                                for (FileNode key : option.elements("a list of names")) {
                                    PathStep step =
                                            new PathStep(
                                                    true,
                                                    List.of(new Name(key.text("a name"))),
                                                    false);
                                    reading.narrowed(
                                            reading.rule(PathPattern.of(List.of(step))),
                                            Reading.INSIDE);
                                }
                            } else if (!Boolean.FALSE.equals(option.value())) {
                                reading.left(
                                        name,
                                        "a rule holds for paths, not for the whole comparison");
                            }
                        });
        return reading.done();
    }

    @Override
    Optional<String> say(Rule rule, ExportContext context, Losses losses) {
        return losses.ignoresInBody() ? name(rule.path(), losses) : Optional.empty();
    }

    private static Optional<String> name(PathPattern path, Losses losses) {
        int steps = path.steps().size();
        PathStep last = steps == 0 ? null : path.steps().get(steps - 1);
        if (last == null
                || last.selectors().size() != 1
                || !(last.selectors().get(0) instanceof Name name)) {
            return losses.cannot("it leaves out members by their names only");
        }
        if (steps > 1 || !last.anyDepth()) {
            losses.widening("it holds for members of that name everywhere");
        }
        losses.withWhatIsInside().pairingElements(Losses.WHAT_IS_LEFT);
        return Optional.of(name.name());
    }
}
