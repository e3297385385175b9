package io.github.parityworkbench.app.export.rules;

import io.github.parityworkbench.diff.Part;
import io.github.parityworkbench.diff.rule.Action.Ignore;
import io.github.parityworkbench.diff.rule.Action.NullIsAbsent;
import io.github.parityworkbench.diff.rule.Action.Unordered;
import io.github.parityworkbench.diff.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Java for JsonUnit's AssertJ module, version 3 or newer. */
final class JsonUnitDialect implements RuleDialect {
    @Override
    public String name() {
        return "jsonunit";
    }

    @Override
    public String description() {
        return "JsonUnit (Java)";
    }

    @Override
    public String fileName() {
        return "ParityRules.java";
    }

    @Override
    public RuleExport write(List<Rule> rules, ExportContext context) {
        List<RuleVerdict> verdicts = new ArrayList<>();
        StringBuilder calls = new StringBuilder();
        for (Rule rule : rules) {
            Losses losses =
                    new Losses(rule, context).withoutEndpoints().withoutKinds().withoutCauses();
            Optional<String> call = call(rule, losses);
            if (losses.expressible() && call.isPresent()) {
                calls.append("                // ").append(Remarks.of(rule)).append('\n');
                calls.append("                .").append(call.get()).append('\n');
            }
            verdicts.add(losses.verdict());
        }
        return new RuleExport(
                """
                import static net.javacrumbs.jsonunit.core.ConfigurationWhen.path;
                import static net.javacrumbs.jsonunit.core.ConfigurationWhen.then;
                import static net.javacrumbs.jsonunit.core.ConfigurationWhen.thenIgnore;

                import net.javacrumbs.jsonunit.assertj.JsonAssert.ConfigurableJsonAssert;
                import net.javacrumbs.jsonunit.core.Option;

                final class ParityRules {
                    private ParityRules() {}

                    static ConfigurableJsonAssert apply(ConfigurableJsonAssert assertion) {
                        return assertion
                %s                ;
                    }
                }
                """
                        .formatted(calls),
                verdicts);
    }

    private static Optional<String> call(Rule rule, Losses losses) {
        if (rule.part() != Part.BODY) {
            losses.obstacle("it compares bodies only");
            return Optional.empty();
        }
        Optional<String> path = DottedPath.of(rule.path());
        if (path.isEmpty()) {
            losses.obstacle("its paths have names, indexes and [*] only");
            return Optional.empty();
        }
        String quoted = SourceText.quoted(path.get());
        if (rule.action() instanceof Ignore) {
            losses.withWhatIsInside();
            if (path.get().endsWith("]")) {
                losses.narrowing("an array of another length still counts");
            }
            return Optional.of("when(path(" + quoted + "), thenIgnore())");
        }
        if (rule.action() instanceof Unordered unordered) {
            if (!unordered.key().isEmpty()) {
                losses.narrowing("elements are told apart by their whole values, not by a key");
            }
            return Optional.of("when(path(" + quoted + "), then(Option.IGNORING_ARRAY_ORDER))");
        }
        if (rule.action() instanceof NullIsAbsent) {
            if (path.get().contains("[*]")) {
                losses.obstacle("null is treated as absent at exact paths only, without [*]");
                return Optional.empty();
            }
            losses.narrowing("a null in control that the candidate lacks still counts");
            return Optional.of("when(path(" + quoted + "), then(Option.TREATING_NULL_AS_ABSENT))");
        }
        losses.obstacle("it has no " + rule.action().label() + " for a single path");
        return Optional.empty();
    }
}
