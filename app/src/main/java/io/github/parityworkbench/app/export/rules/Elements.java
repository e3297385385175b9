package io.github.parityworkbench.app.export.rules;

import io.github.parityworkbench.diff.rule.PathPattern;
import io.github.parityworkbench.diff.rule.PathStep;
import io.github.parityworkbench.diff.rule.Selector;

/** Where a path is meant to go into an array. */
final class Elements {
    private Elements() {}

    /** Whether the step names elements; {@code .*} is meant for the members of an object. */
    static boolean isTakenBy(PathStep step) {
        return step.bracketed()
                || step.selectors().stream()
                        .anyMatch(
                                each ->
                                        each instanceof Selector.Index
                                                || each instanceof Selector.Slice);
    }

    /** Whether the step can lead to an element, if only where it is not meant for one. */
    static boolean mayTake(PathStep step) {
        return isTakenBy(step) || isEvery(step);
    }

    /** Whether the step leads to everything that is there. */
    static boolean isEvery(PathStep step) {
        return step.selectors().stream().anyMatch(Selector.Wildcard.class::isInstance);
    }

    /** Whether the step may lead to several places. */
    static boolean isMany(PathStep step) {
        return step.anyDepth()
                || step.selectors().size() > 1
                || step.selectors().get(0) instanceof Selector.Wildcard
                || step.selectors().get(0) instanceof Selector.Slice;
    }

    /** Whether the last step of the path names elements. */
    static boolean isLastOf(PathPattern path) {
        int steps = path.steps().size();
        return steps > 0 && isTakenBy(path.steps().get(steps - 1));
    }
}
