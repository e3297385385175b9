package io.github.parityworkbench.app.export.rules;

import io.github.parityworkbench.diff.Kind;
import io.github.parityworkbench.diff.Part;
import io.github.parityworkbench.diff.rule.Action;
import io.github.parityworkbench.diff.rule.Action.CaseInsensitive;
import io.github.parityworkbench.diff.rule.Action.Ignore;
import io.github.parityworkbench.diff.rule.Action.Tolerance;
import io.github.parityworkbench.diff.rule.Action.Trim;
import io.github.parityworkbench.diff.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Java for JSONassert: one customization a rule, on top of the strict comparison. */
final class JsonAssertDialect implements RuleDialect {
    @Override
    public String name() {
        return "jsonassert";
    }

    @Override
    public String description() {
        return "JSONassert (Java)";
    }

    @Override
    public String fileName() {
        return "ParityComparator.java";
    }

    @Override
    public RuleExport write(List<Rule> rules, ExportContext context) {
        List<RuleVerdict> verdicts = new ArrayList<>();
        StringBuilder customizations = new StringBuilder();
        for (Rule rule : rules) {
            Losses losses = new Losses(rule, context).withoutEndpoints().withoutCauses();
            Optional<String> customization = customization(rule, losses);
            if (losses.expressible() && customization.isPresent()) {
                customizations
                        .append(",\n                // ")
                        .append(Remarks.of(rule))
                        .append("\n                ")
                        .append(customization.get());
            }
            verdicts.add(losses.verdict());
        }
        return new RuleExport(
                """
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
                        .formatted(customizations),
                verdicts);
    }

    private static Optional<String> customization(Rule rule, Losses losses) {
        if (rule.part() != Part.BODY) {
            losses.obstacle("it compares bodies only");
            return Optional.empty();
        }
        Optional<String> path = DottedPath.of(rule.path());
        if (path.isEmpty()) {
            losses.obstacle("its paths have names, indexes and [*] only");
            return Optional.empty();
        }
        Optional<String> matcher = matcher(rule.action());
        if (matcher.isEmpty()) {
            losses.obstacle("it has no " + rule.action().label() + " for a single path");
            return Optional.empty();
        }
        if (rule.action() instanceof Ignore) {
            checkKinds(rule.kinds(), losses);
            losses.withWhatIsInside();
        }
        return Optional.of(
                "new Customization(" + SourceText.quoted(path.get()) + ", " + matcher.get() + ")");
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
