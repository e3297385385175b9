package io.github.parityworkbench.app.export.rules;

import io.github.parityworkbench.diff.Kind;
import io.github.parityworkbench.diff.rule.Action;
import io.github.parityworkbench.diff.rule.Action.CaseInsensitive;
import io.github.parityworkbench.diff.rule.Action.Ignore;
import io.github.parityworkbench.diff.rule.Action.NullIsAbsent;
import io.github.parityworkbench.diff.rule.Action.Tolerance;
import io.github.parityworkbench.diff.rule.Action.Trim;
import io.github.parityworkbench.diff.rule.Action.Unordered;
import io.github.parityworkbench.diff.rule.Rule;

import java.util.Optional;
import java.util.stream.Collectors;

/** A rule as an object of JavaScript, in the words of the programs that it is put into. */
final class JavaScriptRule {
    private JavaScriptRule() {}

    /** The object; none where {@code losses} was told why. */
    static Optional<String> of(Rule rule, Losses losses) {
        Optional<String> settles = settles(rule.action());
        if (settles.isEmpty()) {
            return losses.cannot("it has no " + rule.action().label());
        }
        if (rule.action() instanceof Unordered unordered && !unordered.key().isEmpty()) {
            losses.narrowing("elements are told apart by their whole values, not by a key");
        }
        String kinds =
                rule.kinds().isEmpty()
                        ? ""
                        : rule.kinds().stream()
                                .map(Kind::label)
                                .map(SourceText::quoted)
                                .collect(Collectors.joining(", ", ", kinds: [", "]"));
        return Optional.of(
                "{ path: %s%s, settles: %s }"
                        .formatted(PathLiteral.JAVASCRIPT.of(rule.path()), kinds, settles.get()));
    }

    private static Optional<String> settles(Action action) {
        if (action instanceof Ignore) {
            return Optional.of("always");
        }
        if (action instanceof Tolerance tolerance) {
            return Optional.of("within(\"" + tolerance.within().toPlainString() + "\")");
        }
        if (action instanceof CaseInsensitive) {
            return Optional.of("strings(foldCase)");
        }
        if (action instanceof Trim) {
            return Optional.of("strings(strip)");
        }
        if (action instanceof NullIsAbsent) {
            return Optional.of("nullIsAbsent");
        }
        return action instanceof Unordered ? Optional.of("reordered") : Optional.empty();
    }
}
