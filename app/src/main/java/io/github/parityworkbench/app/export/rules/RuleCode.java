package io.github.parityworkbench.app.export.rules;

import io.github.parityworkbench.diff.Kind;
import io.github.parityworkbench.diff.rule.PathPattern;
import io.github.parityworkbench.diff.rule.PathStep;
import io.github.parityworkbench.diff.rule.Rule;
import io.github.parityworkbench.diff.rule.Selector;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A rule as an object in a programming language, in the words that the programs around it define:
 * {@code take} and {@code deep} for the steps of its path, {@code named} for endpoints, and those
 * of {@link ValueCode}.
 */
record RuleCode(Language language) {

    /** The object; none where {@code losses} was told why. */
    Optional<String> of(Rule rule, Losses losses) {
        if (!canQuote(rule)) {
            return losses.cannot("it has no way to write half a character");
        }
        return new ValueCode(language)
                .of(rule, losses)
                .map(settles -> object(rule, "settles: " + settles));
    }

    /** The object with the last member given. */
    String object(Rule rule, String last) {
        List<String> members = new ArrayList<>();
        members.add("path: " + path(rule.path()));
        if (!rule.kinds().isEmpty()) {
            List<String> kinds =
                    rule.kinds().stream().map(Kind::label).map(language::quoted).toList();
            members.add("kinds: " + language.list("string", kinds));
        }
        if (!rule.endpoints().isEmpty()) {
            List<String> endpoints =
                    rule.endpoints().stream()
                            .map(each -> call("named", language.quoted(EndpointRegex.of(each))))
                            .toList();
            members.add("endpoints: " + language.list("*regexp.Regexp", endpoints));
        }
        members.add(last);
        return language.object(members);
    }

    /** Whether the language can write every text in the rule. */
    boolean canQuote(Rule rule) {
        return language.canQuote(
                        rule.path() + rule.endpoints().toString() + rule.when() + rule.action())
                && rule.path().steps().stream()
                        .flatMap(step -> step.selectors().stream())
                        .allMatch(
                                each ->
                                        !(each instanceof Selector.Name name)
                                                || language.canQuote(name.name()));
    }

    private String path(PathPattern path) {
        return language.list("step", path.steps().stream().map(this::step).toList());
    }

    private String step(PathStep step) {
        return language.call(
                step.anyDepth() ? "deep" : "take",
                step.selectors().stream().map(this::selector).toList());
    }

    private String selector(Selector selector) {
        if (selector instanceof Selector.Name name) {
            return language.quoted(name.name());
        }
        if (selector instanceof Selector.Index index) {
            return Integer.toString(index.index());
        }
        if (selector instanceof Selector.Slice slice) {
            int end = slice.end() == null ? -1 : slice.end();
            return "span(%d, %d, %d)".formatted(slice.start(), end, slice.step());
        }
        return language.nothing();
    }

    private String call(String name, String argument) {
        return language.call(name, List.of(argument));
    }
}
