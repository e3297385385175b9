package io.github.parityworkbench.app.export.rules;

import io.github.parityworkbench.diff.Kind;
import io.github.parityworkbench.diff.Part;
import io.github.parityworkbench.diff.rule.Action.Ignore;
import io.github.parityworkbench.diff.rule.PathPattern;
import io.github.parityworkbench.diff.rule.PathStep;
import io.github.parityworkbench.diff.rule.Rule;
import io.github.parityworkbench.diff.rule.Selector;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Matching rules for the response of an interaction in a Pact file. Pact does not leave out: it
 * asks of a value to be of the type of the expected one, and of a header to be there.
 */
final class PactDialect extends RuleByRule<PactDialect.Matcher> implements ReadableDialect {
    PactDialect() {
        super("pact", "Pact matching rules", "pact-matching-rules.json", Scope.KINDS);
    }

    /**
     * One matching rule.
     *
     * @param place the path in a body, or the header's name
     */
    record Matcher(String place, Map<String, Object> matcher) {}

    @Override
    String text(List<Said<Matcher>> rules) {
        Map<String, Object> matching = new LinkedHashMap<>();
        matching.put("header", category(Part.HEADER, rules));
        matching.put("body", category(Part.BODY, rules));
        Map<String, Object> interaction = new LinkedHashMap<>();
        interaction.put("comments", Map.of("text", rules.stream().map(Said::remarks).toList()));
        interaction.put("response", Map.of("matchingRules", matching));
        return JsonPretty.text(interaction);
    }

    private static Map<String, Object> category(Part part, List<Said<Matcher>> rules) {
        Map<String, Object> category = new LinkedHashMap<>();
        for (Said<Matcher> each : rules) {
            if (each.rule().part() == part) {
                Map<String, Object> how = new LinkedHashMap<>();
                how.put("combine", "AND");
                how.put("matchers", List.of(each.what().matcher()));
                category.put(each.what().place(), how);
            }
        }
        return category;
    }

    @Override
    public RuleImport read(String text, String sourceName) {
        return new PactReader(new Reading(this)).read(FileTree.json(text, sourceName));
    }

    @Override
    Optional<String> place(Rule rule, Matcher what) {
        return Optional.of(rule.part().label() + what.place());
    }

    @Override
    Optional<Matcher> say(Rule rule, ExportContext context, Losses losses) {
        if (rule.part() == Part.STATUS) {
            return losses.cannot(Losses.STATUS_ALWAYS);
        }
        if (!(rule.action() instanceof Ignore)) {
            return losses.withoutAction();
        }
        return rule.part() == Part.HEADER ? header(rule, losses) : value(rule, losses);
    }

    private static Optional<Matcher> header(Rule rule, Losses losses) {
        Optional<String> name =
                rule.path().steps().size() == 1
                        ? name(rule.path().steps().get(0))
                        : Optional.empty();
        if (name.isEmpty()) {
            return losses.cannot(Losses.ONE_HEADER);
        }
        judgeKinds(rule, losses, "a header that the candidate lacks still counts");
        Map<String, Object> anything = new LinkedHashMap<>();
        anything.put("match", "regex");
        anything.put("regex", ".*");
        return Optional.of(new Matcher(name.get(), anything));
    }

    private static Optional<Matcher> value(Rule rule, Losses losses) {
        Optional<String> path = path(rule.path());
        if (path.isEmpty()) {
            return losses.cannot(
                    "its paths have neither .., slices, single quotes nor several names in one"
                            + " place");
        }
        losses.withWhatIsInside();
        judgeKinds(rule, losses, "a missing member and another type still count");
        return Optional.of(new Matcher(path.get(), Map.of("match", "type")));
    }

    /** A matcher lets other values pass, and those only. */
    private static void judgeKinds(Rule rule, Losses losses, String counting) {
        Set<Kind> kinds = rule.kinds().isEmpty() ? Set.of(Kind.values()) : rule.kinds();
        if (Set.of(Kind.MISSING, Kind.TYPE).containsAll(kinds)) {
            losses.obstacle(counting);
            return;
        }
        if (!kinds.contains(Kind.VALUE)) {
            losses.widening("it hides other values there");
        }
        if (!Set.of(Kind.VALUE, Kind.EXTRA).containsAll(kinds)) {
            losses.narrowing(counting);
        }
    }

    private static Optional<String> path(PathPattern pattern) {
        StringBuilder path = new StringBuilder("$");
        for (PathStep step : pattern.steps()) {
            if (step.anyDepth() || step.selectors().size() != 1) {
                return Optional.empty();
            }
            Selector selector = step.selectors().get(0);
            if (selector instanceof Selector.Index index) {
                path.append('[').append(index.index()).append(']');
            } else if (selector instanceof Selector.Wildcard) {
                path.append(step.bracketed() ? "[*]" : ".*");
            } else {
                Optional<String> name = name(step).filter(each -> each.indexOf('\'') < 0);
                if (name.isEmpty()) {
                    return Optional.empty();
                }
                path.append("['").append(name.get()).append("']");
            }
        }
        return Optional.of(path.toString());
    }

    private static Optional<String> name(PathStep step) {
        return step.selectors().size() == 1
                        && !step.anyDepth()
                        && step.selectors().get(0) instanceof Selector.Name name
                ? Optional.of(name.name())
                : Optional.empty();
    }
}
