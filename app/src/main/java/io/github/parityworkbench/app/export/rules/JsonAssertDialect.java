package io.github.parityworkbench.app.export.rules;

import io.github.parityworkbench.diff.Kind;
import io.github.parityworkbench.diff.rule.Action;
import io.github.parityworkbench.diff.rule.Action.CaseInsensitive;
import io.github.parityworkbench.diff.rule.Action.Ignore;
import io.github.parityworkbench.diff.rule.Action.Tolerance;
import io.github.parityworkbench.diff.rule.Action.Trim;
import io.github.parityworkbench.diff.rule.Rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Java for JSONassert: one customization a rule, on top of the strict comparison. */
final class JsonAssertDialect extends RuleByRule<String> {
    JsonAssertDialect() {
        super("jsonassert", "JSONassert (Java)", "ParityComparator.java", Scope.KINDS);
    }

    @Override
    String text(List<Said<String>> customizations) {
        String list =
                customizations.stream()
                        .map(
                                each ->
                                        ",\n                // "
                                                + each.remarks()
                                                + "\n                "
                                                + each.what())
                        .collect(Collectors.joining());
        return """
        import java.math.BigDecimal;
        import java.util.Locale;
        import java.util.function.UnaryOperator;
        import org.skyscreamer.jsonassert.Customization;
        import org.skyscreamer.jsonassert.JSONCompareMode;
        import org.skyscreamer.jsonassert.comparator.CustomComparator;

        final class ParityComparator {
            private ParityComparator() {}

            static CustomComparator create() {
                return new CustomComparator(
                        JSONCompareMode.STRICT%s);
            }

            private static boolean near(Object left, Object right, String within) {
                return left instanceof Number && right instanceof Number
                        && new BigDecimal(left.toString()).subtract(new BigDecimal(right.toString())).abs()
                                .compareTo(new BigDecimal(within)) <= 0;
            }

            private static boolean alike(Object left, Object right, UnaryOperator<String> change) {
                return left instanceof String && right instanceof String
                        && change.apply((String) left).equals(change.apply((String) right));
            }

            private static String foldCase(String text) {
                return text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
            }
        }
        """
                .formatted(list);
    }

    @Override
    Optional<String> say(Rule rule, ExportContext context, Losses losses) {
        Optional<String> path = DottedPath.inBody(rule, losses);
        Optional<String> matcher = matcher(rule.action());
        if (matcher.isEmpty()) {
            return losses.cannot("it has no " + rule.action().label() + " for a single path");
        }
        if (rule.action() instanceof Ignore) {
            checkKinds(rule.kinds(), losses);
            losses.withWhatIsInside();
        }
        return path.map(
                each ->
                        "new Customization("
                                + SourceText.quoted(each)
                                + ", "
                                + matcher.get()
                                + ")");
    }

    private static void checkKinds(Set<Kind> kinds, Losses losses) {
        if (!kinds.isEmpty() && !kinds.containsAll(Set.of(Kind.VALUE, Kind.TYPE, Kind.ORDER))) {
            losses.withoutKinds();
        }
        if (kinds.isEmpty() || kinds.contains(Kind.MISSING) || kinds.contains(Kind.EXTRA)) {
            losses.narrowing("it is asked only where both sides have the member");
        }
    }

    private static Optional<String> matcher(Action action) {
        if (action instanceof Ignore) {
            return Optional.of("(left, right) -> true");
        }
        if (action instanceof Tolerance tolerance) {
            return Optional.of(
                    "(left, right) -> near(left, right, \"%s\")"
                            .formatted(tolerance.within().toPlainString()));
        }
        if (action instanceof CaseInsensitive) {
            return Optional.of("(left, right) -> alike(left, right, ParityComparator::foldCase)");
        }
        if (action instanceof Trim) {
            return Optional.of("(left, right) -> alike(left, right, String::strip)");
        }
        return Optional.empty();
    }
}
