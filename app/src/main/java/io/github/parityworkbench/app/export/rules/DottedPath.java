package io.github.parityworkbench.app.export.rules;

import io.github.parityworkbench.diff.Part;
import io.github.parityworkbench.diff.rule.PathPattern;
import io.github.parityworkbench.diff.rule.PathStep;
import io.github.parityworkbench.diff.rule.Rule;
import io.github.parityworkbench.diff.rule.Selector;
import java.util.Optional;

/** Paths such as {@code items[*].id}, in which several tools name what they compare. */
final class DottedPath {
    private DottedPath() {}

    /** The path of a rule for bodies; none where {@code losses} was told why. */
    static Optional<String> inBody(Rule rule, Losses losses) {
        if (rule.part() != Part.BODY) {
            return losses.cannot(Losses.BODIES_ONLY);
        }
        Optional<String> path = of(rule.path());
        return path.isEmpty() ? losses.cannot("its paths have names, indexes and [*] only") : path;
    }

    /**
     * The pattern as a dotted path; none for the root, at any depth, for several selectors in one
     * step, slices, wildcards of members, and names that would be read as more than a name.
     */
    static Optional<String> of(PathPattern pattern) {
        StringBuilder path = new StringBuilder();
        for (PathStep step : pattern.steps()) {
            if (step.anyDepth() || step.selectors().size() != 1) {
                return Optional.empty();
            }
            Selector selector = step.selectors().get(0);
            if (selector instanceof Selector.Name name && isPlain(name.name())) {
                path.append(path.isEmpty() ? "" : ".").append(name.name());
            } else if (selector instanceof Selector.Index index) {
                path.append('[').append(index.index()).append(']');
            } else if (selector instanceof Selector.Wildcard && step.bracketed()) {
                path.append("[*]");
            } else {
                return Optional.empty();
            }
        }
        return path.isEmpty() ? Optional.empty() : Optional.of(path.toString());
    }

    private static boolean isPlain(String name) {
        return !name.isEmpty() && name.chars().noneMatch(c -> ".[]*$#\\\"'".indexOf(c) >= 0);
    }
}
