package io.github.parityworkbench.diff.json;

import io.github.parityworkbench.diff.FieldPath;
import io.github.parityworkbench.diff.JsonText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Compares two JSON documents: members by name, array elements by the best alignment, numbers by
 * exact value, strings by code point. Deterministic, and swapping the documents swaps the answer.
 *
 * <p>Reading takes time and memory in proportion to the texts: some 44 bytes a node beside the
 * bytes themselves. Comparing n against m unequal elements takes O((n + m) log(n + m)) beside the
 * nodes they hold, and at most the step budget more; where that is spent, elements are paired by
 * position and the result says so. Safe for use by many threads.
 */
public final class JsonDiffer {
    private final DiffOptions options;

    /** A differ with the given options. */
    public JsonDiffer(DiffOptions options) {
        this.options = Objects.requireNonNull(options);
    }

    /** How it compares. */
    DiffOptions options() {
        return options;
    }

    /**
     * Compares two texts.
     *
     * @throws JsonSyntaxException if one of them is not one valid JSON value
     */
    public DiffResult diff(JsonText control, JsonText candidate) {
        return diff(
                JsonTree.parse(control, options.maximumDepth()),
                JsonTree.parse(candidate, options.maximumDepth()));
    }

    /** Compares two trees. */
    public DiffResult diff(JsonTree control, JsonTree candidate) {
        return diff(control, candidate, FieldPath.ROOT, new StepBudget(options.stepBudget()));
    }

    /**
     * Compares two trees that stand somewhere inside of documents, with the same answer as if the
     * documents were compared; all paths are from these trees' roots.
     *
     * @param place where they stand
     * @param budget what comparing the documents may still cost
     */
    DiffResult diff(JsonTree control, JsonTree candidate, FieldPath place, StepBudget budget) {
        // The work is done in one and the same order, whichever way round the two come.
        boolean swap = control.tape().firstHashes[0] > candidate.tape().firstHashes[0];
        JsonTree left = swap ? candidate : control;
        JsonTree right = swap ? control : candidate;
        ArrayAligner aligner = new ArrayAligner(options, place, budget);
        DocumentMatcher matcher = new DocumentMatcher(left, right, aligner);
        NodeMatching matching = swap ? matcher.match().swapped() : matcher.match();
        List<ArrayAlignment> arrays = new ArrayList<>();
        for (ArrayAlignment alignment : matcher.alignments()) {
            arrays.add(swap ? alignment.swapped() : alignment);
        }
        arrays.sort(Comparator.comparingInt(ArrayAlignment::controlNode));
        List<NodeDifference> differences =
                new DifferenceCollector(control, candidate, matching).collect();
        return new DiffResult(control, candidate, matching, differences, arrays);
    }
}
