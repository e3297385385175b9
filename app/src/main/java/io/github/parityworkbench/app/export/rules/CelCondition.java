package io.github.parityworkbench.app.export.rules;

import io.github.parityworkbench.diff.Kind;
import io.github.parityworkbench.diff.rule.Condition.Values;
import io.github.parityworkbench.diff.rule.Literal;
import io.github.parityworkbench.diff.rule.Rule;
import io.github.parityworkbench.diff.rule.ValueTest;
import io.github.parityworkbench.diff.rule.ValueTest.Matches;
import io.github.parityworkbench.diff.rule.ValueTest.OneOf;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a rule asks of single values, in CEL: an expression over {@code a} and {@code b} that is
 * true where they are equal too. What CEL cannot compare is an error, and counts as a difference.
 */
final class CelCondition {
    private CelCondition() {}

    /** The expression; none where {@code losses} was told why. */
    static Optional<String> of(Values values, Rule rule, Losses losses) {
        if (SourceText.isBroken(values.toString())) {
            return losses.cannot("it has no way to write half a character");
        }
        if (rule.kinds().isEmpty()
                || rule.kinds().contains(Kind.MISSING)
                || rule.kinds().contains(Kind.EXTRA)) {
            losses.narrowing("what is on one side only still counts");
        }
        String both =
                test("a", values.control(), losses)
                        + " && "
                        + test("b", values.candidate(), losses);
        return Optional.of("a == b || (" + both + ")");
    }

    private static String test(String side, ValueTest test, Losses losses) {
        if (test instanceof OneOf oneOf) {
            return oneOf.values().stream()
                    .map(each -> equals(side, each, losses))
                    .collect(Collectors.joining(" || ", "(", ")"));
        }
        if (test instanceof Matches matches) {
            losses.narrowing("its patterns are asked of strings only");
            String pattern = SourceText.quoted(matches.pattern().toString());
            return "(type(%s) == string && %s.matches(%s))".formatted(side, side, pattern);
        }
        return "true";
    }

    private static String equals(String side, Literal literal, Losses losses) {
        if (literal.type() != Literal.Type.NUMBER) {
            boolean isText = literal.type() == Literal.Type.TEXT;
            String text = isText ? SourceText.quoted(literal.text()) : literal.text();
            return side + " == " + text;
        }
        losses.widening("it compares numbers as doubles");
        String number = new BigDecimal(literal.text()).toPlainString();
        return "(type(%s) in [int, double] && double(%s) == %s)"
                .formatted(side, side, number.contains(".") ? number : number + ".0");
    }
}
