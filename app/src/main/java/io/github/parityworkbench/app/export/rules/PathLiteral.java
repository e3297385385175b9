package io.github.parityworkbench.app.export.rules;

import io.github.parityworkbench.diff.rule.PathPattern;
import io.github.parityworkbench.diff.rule.PathStep;
import io.github.parityworkbench.diff.rule.Selector;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * A path pattern as a literal that JavaScript and Ruby share: a list of steps, each with what it
 * takes, a name, an index, a slice or, as nothing, everything.
 *
 * @param nothing the language's word for null
 * @param quoting a text as a literal of the language
 */
record PathLiteral(String nothing, UnaryOperator<String> quoting) {
    static final PathLiteral JAVASCRIPT = new PathLiteral("null", SourceText::quoted);
    static final PathLiteral RUBY = new PathLiteral("nil", SourceText::quotedForRuby);

    String of(PathPattern pattern) {
        return list(pattern.steps().stream().map(this::step).toList());
    }

    private String step(PathStep step) {
        return "{ "
                + (step.anyDepth() ? "deep: true, " : "")
                + "take: "
                + list(step.selectors().stream().map(this::selector).toList())
                + " }";
    }

    private String selector(Selector selector) {
        if (selector instanceof Selector.Name name) {
            return quoting.apply(name.name());
        }
        if (selector instanceof Selector.Index index) {
            return Integer.toString(index.index());
        }
        if (selector instanceof Selector.Slice slice) {
            return "{ from: %d, to: %s, by: %d }"
                    .formatted(
                            slice.start(),
                            slice.end() == null ? nothing : slice.end().toString(),
                            slice.step());
        }
        return nothing;
    }

    private static String list(List<String> each) {
        return each.stream().collect(Collectors.joining(", ", "[", "]"));
    }
}
