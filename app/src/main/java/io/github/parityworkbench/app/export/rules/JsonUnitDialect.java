package io.github.parityworkbench.app.export.rules;

import io.github.parityworkbench.diff.rule.Action.Ignore;
import io.github.parityworkbench.diff.rule.Action.NullIsAbsent;
import io.github.parityworkbench.diff.rule.Action.Unordered;
import io.github.parityworkbench.diff.rule.Rule;
import java.util.List;
import java.util.Optional;

/** Java for JsonUnit's AssertJ module, version 3 or newer. */
final class JsonUnitDialect extends RuleByRule<String> {
    JsonUnitDialect() {
        super("jsonunit", "JsonUnit (Java)", "ParityRules.java");
    }

    @Override
    String text(List<Said<String>> calls) {
        StringBuilder list = new StringBuilder();
        for (Said<String> each : calls) {
            list.append("                // ").append(each.remarks()).append('\n');
            list.append("                .").append(each.what()).append('\n');
        }
        return """
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
                .formatted(list);
    }

    @Override
    Optional<String> say(Rule rule, ExportContext context, Losses losses) {
        Optional<String> path = DottedPath.inBody(rule, losses);
        if (path.isEmpty()) {
            return path;
        }
        String quoted = SourceText.quoted(path.get());
        if (rule.action() instanceof Ignore) {
            losses.withWhatIsInside().pairingByPosition();
            if (path.get().endsWith("]")) {
                losses.narrowing("an array of another length still counts");
            }
            return Optional.of("when(path(" + quoted + "), thenIgnore())");
        }
        losses.pairingByPosition();
        if (rule.action() instanceof Unordered unordered) {
            if (!unordered.key().isEmpty()) {
                losses.narrowing("elements are told apart by their whole values, not by a key");
            }
            return Optional.of("when(path(" + quoted + "), then(Option.IGNORING_ARRAY_ORDER))");
        }
        if (rule.action() instanceof NullIsAbsent) {
            if (path.get().contains("[*]")) {
                return losses.cannot("null is treated as absent at exact paths only, without [*]");
            }
            losses.narrowing("a null in control that the candidate lacks still counts");
            return Optional.of("when(path(" + quoted + "), then(Option.TREATING_NULL_AS_ABSENT))");
        }
        return losses.withoutActionForAPath();
    }
}
