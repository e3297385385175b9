package io.github.parityworkbench.app.export.rules;

import io.github.parityworkbench.diff.rule.PathPattern;
import io.github.parityworkbench.diff.rule.PathStep;
import io.github.parityworkbench.diff.rule.Selector;
import java.util.ArrayList;
import java.util.List;

/** Paths of several tools that name members only, and go through arrays without saying so. */
final class IndexFreePath {
    private IndexFreePath() {}

    /** Where the names may lead: with no array on the way, or with one behind any but the last. */
    static List<PathPattern> of(List<String> names) {
        List<PathPattern> paths = new ArrayList<>();
        for (int array = 0; array < names.size(); array++) {
            List<PathStep> steps = new ArrayList<>();
            for (int i = 0; i < names.size(); i++) {
                steps.add(step(false, names.get(i)));
                if (i + 1 == array) {
                    steps.add(new PathStep(false, List.of(new Selector.Wildcard()), true));
                }
            }
            paths.add(PathPattern.of(steps));
        }
        return paths;
    }

    /** The member of that name, from here or from anywhere below. */
    static PathStep step(boolean anyDepth, String name) {
        return new PathStep(anyDepth, List.of(new Selector.Name(name)), false);
    }
}
