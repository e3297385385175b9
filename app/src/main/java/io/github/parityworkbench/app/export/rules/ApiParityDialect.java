package io.github.parityworkbench.app.export.rules;

import io.github.parityworkbench.diff.Part;
import io.github.parityworkbench.diff.rule.Action.CaseInsensitive;
import io.github.parityworkbench.diff.rule.Action.Ignore;
import io.github.parityworkbench.diff.rule.Action.Tolerance;
import io.github.parityworkbench.diff.rule.Action.Trim;
import io.github.parityworkbench.diff.rule.Action.Unordered;
import io.github.parityworkbench.diff.rule.Condition;
import io.github.parityworkbench.diff.rule.Condition.NumbersWithin;
import io.github.parityworkbench.diff.rule.Condition.Values;
import io.github.parityworkbench.diff.rule.Rule;
import io.github.parityworkbench.diff.rule.Selector.Name;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Comparison rules of api-parity, all as defaults: its rules for one operation take the place of
 * the defaults, and its operations are named by the API's description, which the log does not have.
 */
final class ApiParityDialect extends RuleByRule<ApiParityDialect.Comparison>
        implements ReadableDialect {
    private static final String IGNORE = "{\"predefined\": \"ignore\"}";

    /** As CEL has it, which only knows the letters A to Z. */
    static final String CASELESS = "a.lowerAscii() == b.lowerAscii()";

    static final String TRIM = "a.trim() == b.trim()";

    ApiParityDialect() {
        super("api-parity", "api-parity", "comparison-rules.json", Scope.VALUES);
    }

    /**
     * How one field or header is compared.
     *
     * @param name its path, or the header's name
     */
    record Comparison(String name, String predicate) {}

    @Override
    String text(List<Said<Comparison>> rules) {
        String status =
                rules.stream()
                        .filter(each -> each.rule().part() == Part.STATUS)
                        .map(each -> each.what().predicate())
                        .findFirst()
                        .orElse("{\"predefined\": \"exact_match\"}");
        return """
        {
          "version": "1",
          "description": "Exported from Parity Workbench",
          "default_rules": {
            "status_code": %s,
            "headers": %s,
            "body": {
              "field_rules": %s
            }
          }
        }
        """
                .formatted(
                        status,
                        object("    ", Part.HEADER, rules),
                        object("      ", Part.BODY, rules));
    }

    @Override
    public RuleImport read(String text, String sourceName) {
        return new ApiParityReader(new Reading(this)).read(FileTree.json(text, sourceName));
    }

    @Override
    Optional<Comparison> say(Rule rule, ExportContext context, Losses losses) {
        Optional<String> predicate = predicate(rule, losses);
        Optional<String> name = name(rule, losses);
        return name.flatMap(each -> predicate.map(how -> new Comparison(each, how)));
    }

    @Override
    Optional<String> place(Rule rule, Comparison what) {
        return Optional.of(rule.part().label() + what.name());
    }

    private static Optional<String> name(Rule rule, Losses losses) {
        if (rule.part() != Part.HEADER) {
            return Optional.of(rule.path().toString());
        }
        if (rule.path().steps().size() == 1
                && rule.path().steps().get(0).selectors().get(0) instanceof Name name
                && !rule.path().steps().get(0).anyDepth()) {
            return Optional.of(name.name());
        }
        return losses.cannot(Losses.ONE_HEADER);
    }

    private static Optional<String> predicate(Rule rule, Losses losses) {
        if (rule.part() == Part.BODY && rule.path().steps().stream().anyMatch(Elements::isMany)) {
            losses.narrowing("another number of places on the two sides still counts");
        }
        if (rule.part() == Part.BODY) {
            if (rule.action() instanceof Ignore && rule.when().equals(Condition.NONE)) {
                losses.withWhatIsInside();
            }
            losses.pairingByPosition();
        }
        if (!rule.when().equals(Condition.NONE)) {
            return condition(rule, losses);
        }
        if (rule.action() instanceof Ignore) {
            return Optional.of(IGNORE);
        }
        if (rule.action() instanceof Tolerance tolerance) {
            return Optional.of(within(tolerance.within(), losses));
        }
        if (rule.action() instanceof Unordered) {
            losses.widening(
                    "it looks for each element on the other side, however often it is there");
            return Optional.of("{\"predefined\": \"unordered_array\"}");
        }
        if (rule.action() instanceof CaseInsensitive) {
            losses.narrowing("it folds the letters A to Z only");
            return Optional.of("{\"expr\": \"" + CASELESS + "\"}");
        }
        if (rule.action() instanceof Trim) {
            return Optional.of("{\"expr\": \"" + TRIM + "\"}");
        }
        return losses.withoutAction();
    }

    private static Optional<String> condition(Rule rule, Losses losses) {
        if (!(rule.action() instanceof Ignore)) {
            return losses.cannot("it has no " + rule.action().label() + " under a condition");
        }
        if (rule.when() instanceof NumbersWithin numbers) {
            return Optional.of(within(numbers.distance(), losses));
        }
        return rule.when() instanceof Values values
                ? CelCondition.of(values, rule, losses)
                        .map(each -> "{\"expr\": " + SourceText.quoted(each) + "}")
                : losses.cannot("it does not know times");
    }

    private static String within(BigDecimal distance, Losses losses) {
        losses.roundingNumbers();
        losses.narrowing(Losses.JUST_THAT_MUCH);
        return "{\"predefined\": \"numeric_tolerance\", \"tolerance\": "
                + distance.toPlainString()
                + "}";
    }

    private static String object(String indent, Part part, List<Said<Comparison>> rules) {
        List<String> members =
                rules.stream()
                        .filter(each -> each.rule().part() == part)
                        .map(
                                each ->
                                        SourceText.quoted(each.what().name())
                                                + ": "
                                                + each.what().predicate())
                        .toList();
        return members.isEmpty()
                ? "{}"
                : members.stream()
                        .map(each -> indent + "  " + each)
                        .collect(Collectors.joining(",\n", "{\n", "\n" + indent + "}"));
    }
}
