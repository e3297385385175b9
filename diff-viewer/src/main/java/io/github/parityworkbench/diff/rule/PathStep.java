package io.github.parityworkbench.diff.rule;

import io.github.parityworkbench.diff.FieldPath;
import io.github.parityworkbench.diff.Segment;
import io.github.parityworkbench.diff.rule.Selector.Name;
import io.github.parityworkbench.diff.rule.Selector.Wildcard;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One step of a {@link PathPattern}, from a node to some nodes below it.
 *
 * @param anyDepth whether it starts from the node and everything below ({@code ..}), not only from
 *     the node
 * @param selectors the children taken; one that any of them takes is taken
 * @param bracketed whether a lone wildcard is written {@code [*]} rather than {@code .*}; both mean
 *     the same
 */
public record PathStep(boolean anyDepth, List<Selector> selectors, boolean bracketed) {
    public PathStep {
        selectors = List.copyOf(selectors);
        if (selectors.isEmpty()) {
            throw new IllegalArgumentException("a step without a selector");
        }
        bracketed &= selectors.size() == 1 && selectors.get(0) instanceof Wildcard;
    }

    /** Whether this step takes the child at that segment. */
    public boolean selects(Segment segment) {
        for (Selector selector : selectors) {
            if (selector.selects(segment)) {
                return true;
            }
        }
        return false;
    }

    /** Whether this step may take a child that the step of a generalised path stands for. */
    boolean maySelect(Segment generalised) {
        return selectors.stream().anyMatch(selector -> selector.maySelect(generalised));
    }

    /** Whether each child that the other takes of a node is one that this takes. */
    boolean takesAllOf(PathStep other) {
        return other.selectors.stream()
                .allMatch(theirs -> selectors.stream().anyMatch(mine -> mine.takesAllOf(theirs)));
    }

    /** RFC 9535, in shorthand where a name allows it and a wildcard was so written. */
    @Override
    public String toString() {
        String dots = anyDepth ? ".." : "";
        if (selectors.size() == 1) {
            Selector only = selectors.get(0);
            if (only instanceof Name name) {
                String text = FieldPath.of(new Segment.Member(name.name())).toString().substring(1);
                return anyDepth && text.startsWith(".") ? "." + text : dots + text;
            }
            if (only instanceof Wildcard && !bracketed) {
                return anyDepth ? "..*" : ".*";
            }
        }
        return dots
                + selectors.stream()
                        .map(Selector::toString)
                        .collect(Collectors.joining(", ", "[", "]"));
    }
}
