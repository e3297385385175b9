package io.github.parityworkbench.app.export.rules;

import io.github.parityworkbench.diff.rule.Action;
import io.github.parityworkbench.diff.rule.Action.CaseInsensitive;
import io.github.parityworkbench.diff.rule.Action.Ignore;
import io.github.parityworkbench.diff.rule.Action.NullIsAbsent;
import io.github.parityworkbench.diff.rule.Action.Replace;
import io.github.parityworkbench.diff.rule.Action.Timestamps;
import io.github.parityworkbench.diff.rule.Action.Tolerance;
import io.github.parityworkbench.diff.rule.Action.Trim;
import io.github.parityworkbench.diff.rule.Action.Unordered;
import io.github.parityworkbench.diff.rule.Condition;
import io.github.parityworkbench.diff.rule.Condition.NumbersWithin;
import io.github.parityworkbench.diff.rule.Condition.TimesWithin;
import io.github.parityworkbench.diff.rule.Condition.Values;
import io.github.parityworkbench.diff.rule.Literal;
import io.github.parityworkbench.diff.rule.Rule;
import io.github.parityworkbench.diff.rule.ValueTest;
import io.github.parityworkbench.diff.rule.ValueTest.Matches;
import io.github.parityworkbench.diff.rule.ValueTest.OneOf;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What a rule asks of the two values, as a function in a programming language, in words that the
 * program around it defines: {@code always}, {@code within}, {@code strings} and others.
 */
record ValueCode(Language language) {
    private static final String ALWAYS = "always";

    /** The function; none where {@code losses} was told why. */
    Optional<String> of(Rule rule, Losses losses) {
        Optional<String> action = action(rule.action(), losses);
        Optional<String> condition = condition(rule.when(), losses);
        if (action.isEmpty() || condition.isEmpty()) {
            return Optional.empty();
        }
        String always = language.word(ALWAYS);
        if (condition.get().equals(always)) {
            return action;
        }
        return action.get().equals(always)
                ? condition
                : Optional.of(language.call("both", List.of(condition.get(), action.get())));
    }

    private Optional<String> action(Action action, Losses losses) {
        if (action instanceof Ignore) {
            return word(ALWAYS);
        }
        if (action instanceof Tolerance tolerance) {
            return within(tolerance.within(), losses);
        }
        if (action instanceof CaseInsensitive) {
            return call("strings", language.reference("foldCase"));
        }
        if (action instanceof Trim) {
            return call("strings", language.reference("strip"));
        }
        if (action instanceof NullIsAbsent) {
            return word("nullIsAbsent");
        }
        if (action instanceof Unordered unordered) {
            if (!unordered.key().isEmpty()) {
                losses.narrowing("elements are told apart by their whole values, not by a key");
            }
            return word("reordered");
        }
        if (action instanceof Timestamps times) {
            return times(times.within(), losses);
        }
        if (action instanceof Replace replace && language.hasPatterns()) {
            List<String> change =
                    List.of(
                            language.quoted(replace.pattern().toString()),
                            language.quoted(replace.with()));
            return call("strings", language.call("replacing", change));
        }
        return losses.cannot("it has no " + action.label());
    }

    private Optional<String> condition(Condition condition, Losses losses) {
        if (condition.equals(Condition.NONE)) {
            return word(ALWAYS);
        }
        if (condition instanceof NumbersWithin numbers) {
            return within(numbers.distance(), losses);
        }
        if (condition instanceof TimesWithin times) {
            return times(times.distance(), losses);
        }
        if (condition instanceof Values values) {
            Optional<String> control = test(values.control(), losses);
            Optional<String> candidate = test(values.candidate(), losses);
            return control.flatMap(
                    left -> candidate.flatMap(right -> call("sides", left + ", " + right)));
        }
        throw new IllegalArgumentException("a condition that is new: " + condition);
    }

    /** In nanoseconds, so that nothing is rounded. */
    private Optional<String> times(Duration distance, Losses losses) {
        losses.narrowing("times that are not in ISO 8601 with seconds and an offset still count");
        BigDecimal seconds = BigDecimal.valueOf(distance.getSeconds());
        BigDecimal all = seconds.add(BigDecimal.valueOf(distance.getNano(), 9)).movePointRight(9);
        return call("instants", quoted(all));
    }

    private Optional<String> test(ValueTest test, Losses losses) {
        if (test instanceof OneOf oneOf) {
            if (oneOf.values().stream().anyMatch(each -> each.type() == Literal.Type.NUMBER)) {
                roundNumbers(losses);
            }
            return call(
                    "oneOf",
                    String.join(", ", oneOf.values().stream().map(this::literal).toList()));
        }
        if (test instanceof Matches matches) {
            return language.hasPatterns()
                    ? call("matches", language.quoted(matches.pattern().toString()))
                    : losses.cannot("its regular expressions may mean something else");
        }
        return word("anything");
    }

    private Optional<String> within(BigDecimal distance, Losses losses) {
        roundNumbers(losses);
        return call("within", quoted(distance));
    }

    private void roundNumbers(Losses losses) {
        if (!language.hasExactNumbers()) {
            losses.roundingNumbers();
        }
    }

    /** Numbers as texts: as numbers of the language they would be rounded. */
    private String literal(Literal literal) {
        return switch (literal.type()) {
            case TEXT -> language.quoted(literal.text());
            case NUMBER -> language.call("number", List.of(quoted(new BigDecimal(literal.text()))));
            case WORD -> literal.text().equals("null") ? language.nothing() : literal.text();
        };
    }

    private String quoted(BigDecimal number) {
        return "\"" + number.toPlainString() + "\"";
    }

    private Optional<String> word(String name) {
        return Optional.of(language.word(name));
    }

    private Optional<String> call(String name, String arguments) {
        return Optional.of(language.call(name, List.of(arguments)));
    }
}
