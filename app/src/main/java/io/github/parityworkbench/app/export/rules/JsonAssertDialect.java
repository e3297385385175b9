package io.github.parityworkbench.app.export.rules;

import io.github.parityworkbench.diff.Kind;
import io.github.parityworkbench.diff.rule.Action.CaseInsensitive;
import io.github.parityworkbench.diff.rule.Action.Ignore;
import io.github.parityworkbench.diff.rule.Action.Tolerance;
import io.github.parityworkbench.diff.rule.Action.Trim;
import io.github.parityworkbench.diff.rule.Condition;
import io.github.parityworkbench.diff.rule.Condition.NumbersWithin;
import io.github.parityworkbench.diff.rule.Rule;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Java for JSONassert: one customization a rule, on top of the strict comparison. */
final class JsonAssertDialect extends RuleByRule<String> {
    JsonAssertDialect() {
        super(
                "jsonassert",
                "JSONassert (Java)",
                "ParityComparator.java",
                Scope.KINDS,
                Scope.VALUES);
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
        import org.json.JSONException;
        import org.json.JSONObject;
        import org.skyscreamer.jsonassert.Customization;
        import org.skyscreamer.jsonassert.JSONCompare;
        import org.skyscreamer.jsonassert.JSONCompareMode;
        import org.skyscreamer.jsonassert.comparator.CustomComparator;

        final class ParityComparator {
            private ParityComparator() {}

            static CustomComparator create() {
                return new CustomComparator(
                        JSONCompareMode.STRICT%s);
            }

            private static boolean near(Object left, Object right, String within) {
                if (!(left instanceof Number && right instanceof Number)) {
                    return same(left, right);
                }
                return new BigDecimal(left.toString()).subtract(new BigDecimal(right.toString())).abs()
                                .compareTo(new BigDecimal(within)) <= 0;
            }

            private static boolean alike(Object left, Object right, UnaryOperator<String> change) {
                if (!(left instanceof String && right instanceof String)) {
                    return same(left, right);
                }
                return change.apply((String) left).equals(change.apply((String) right));
            }

            private static boolean same(Object left, Object right) {
                try {
                    JSONObject one = new JSONObject().put("value", left);
                    JSONObject other = new JSONObject().put("value", right);
                    return JSONCompare.compareJSON(one, other, JSONCompareMode.STRICT).passed();
                } catch (JSONException e) {
                    return false;
                }
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
        Optional<String> matcher = matcher(rule, losses);
        if (rule.action() instanceof Ignore && !(rule.when() instanceof NumbersWithin)) {
            checkKinds(rule.kinds(), losses);
            losses.withWhatIsInside();
        }
        losses.pairingByPosition();
        return path.flatMap(
                each ->
                        matcher.map(
                                how ->
                                        "new Customization(%s, (left, right) -> %s)"
                                                .formatted(SourceText.quoted(each), how)));
    }

    private static void checkKinds(Set<Kind> kinds, Losses losses) {
        if (!kinds.isEmpty() && !kinds.containsAll(Set.of(Kind.VALUE, Kind.TYPE, Kind.ORDER))) {
            losses.withoutKinds();
        }
        if (kinds.isEmpty() || kinds.contains(Kind.MISSING) || kinds.contains(Kind.EXTRA)) {
            losses.narrowing("it is asked only where both sides have the member");
        }
    }

    private static Optional<String> matcher(Rule rule, Losses losses) {
        if (!rule.when().equals(Condition.NONE)) {
            if (!rule.kinds().isEmpty() && !rule.kinds().contains(Kind.VALUE)) {
                losses.withoutKinds();
            }
            return rule.action() instanceof Ignore && rule.when() instanceof NumbersWithin numbers
                    ? near(numbers.distance(), losses)
                    : losses.cannot("it is asked for numbers near each other only");
        }
        if (rule.action() instanceof Ignore) {
            return Optional.of("true");
        }
        if (rule.action() instanceof Tolerance tolerance) {
            return near(tolerance.within(), losses);
        }
        if (rule.action() instanceof CaseInsensitive) {
            return Optional.of("alike(left, right, ParityComparator::foldCase)");
        }
        return rule.action() instanceof Trim
                ? Optional.of("alike(left, right, String::strip)")
                : losses.withoutActionForAPath();
    }

    private static Optional<String> near(BigDecimal distance, Losses losses) {
        losses.roundingNumbers();
        return Optional.of("near(left, right, \"%s\")".formatted(distance.toPlainString()));
    }
}
