package io.github.parityworkbench.app.export.rules;

import io.github.parityworkbench.diff.Part;
import io.github.parityworkbench.diff.rule.Action.CaseInsensitive;
import io.github.parityworkbench.diff.rule.Action.Ignore;
import io.github.parityworkbench.diff.rule.Action.Tolerance;
import io.github.parityworkbench.diff.rule.Action.Trim;
import io.github.parityworkbench.diff.rule.Action.Unordered;
import io.github.parityworkbench.diff.rule.Rule;
import io.github.parityworkbench.diff.rule.Selector.Name;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Comparison rules of api-parity, all as defaults: its rules for one operation take the place of
 * the defaults, and its operations are named by the API's description, which the log does not have.
 */
final class ApiParityDialect implements RuleDialect {
    private static final String IGNORE = "{\"predefined\": \"ignore\"}";

    @Override
    public String name() {
        return "api-parity";
    }

    @Override
    public String description() {
        return "api-parity";
    }

    @Override
    public String fileName() {
        return "comparison-rules.json";
    }

    @Override
    public RuleExport write(List<Rule> rules, ExportContext context) {
        List<RuleVerdict> verdicts = new ArrayList<>();
        Map<String, String> headers = new LinkedHashMap<>();
        Map<String, String> fields = new LinkedHashMap<>();
        String status = "{\"predefined\": \"exact_match\"}";
        for (Rule rule : rules) {
            Losses losses =
                    new Losses(rule, context).withoutEndpoints().withoutKinds().withoutCauses();
            Optional<String> comparison = comparison(rule, losses);
            Optional<String> name = name(rule, losses);
            if (losses.expressible() && comparison.isPresent() && name.isPresent()) {
                Map<String, String> target = rule.part() == Part.HEADER ? headers : fields;
                if (rule.part() == Part.STATUS) {
                    status = comparison.get();
                } else if (target.putIfAbsent(name.get(), comparison.get()) != null) {
                    losses.obstacle("it takes one rule a path, and an earlier one has it");
                }
            }
            verdicts.add(losses.verdict());
        }
        return new RuleExport(
                """
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
                        .formatted(status, object(headers, "    "), object(fields, "      ")),
                verdicts);
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
        losses.obstacle("it names one header, without wildcards");
        return Optional.empty();
    }

    private static Optional<String> comparison(Rule rule, Losses losses) {
        if (rule.action() instanceof Ignore) {
            if (rule.part() == Part.BODY) {
                losses.withWhatIsInside();
            }
            return Optional.of(IGNORE);
        }
        if (rule.action() instanceof Tolerance tolerance) {
            return Optional.of(
                    "{\"predefined\": \"numeric_tolerance\", \"tolerance\": "
                            + tolerance.within().toPlainString()
                            + "}");
        }
        if (rule.action() instanceof Unordered) {
            losses.widening(
                    "it looks for each element on the other side, however often it is there");
            return Optional.of("{\"predefined\": \"unordered_array\"}");
        }
        if (rule.action() instanceof CaseInsensitive) {
            losses.narrowing("it folds the letters A to Z only");
            return Optional.of("{\"expr\": \"a.lowerAscii() == b.lowerAscii()\"}");
        }
        if (rule.action() instanceof Trim) {
            return Optional.of("{\"expr\": \"a.trim() == b.trim()\"}");
        }
        losses.obstacle("it has no " + rule.action().label());
        return Optional.empty();
    }

    private static String object(Map<String, String> members, String indent) {
        if (members.isEmpty()) {
            return "{}";
        }
        return members.entrySet().stream()
                .map(
                        each ->
                                indent
                                        + "  "
                                        + SourceText.quoted(each.getKey())
                                        + ": "
                                        + each.getValue())
                .collect(Collectors.joining(",\n", "{\n", "\n" + indent + "}"));
    }
}
