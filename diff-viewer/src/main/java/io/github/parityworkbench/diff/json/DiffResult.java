package io.github.parityworkbench.diff.json;

import java.util.List;

/**
 * Two trees, which nodes of them belong together, and where they differ. Safe for use by many
 * threads.
 */
public final class DiffResult {
    private final JsonTree control;
    private final JsonTree candidate;
    private final NodeMatching matching;
    private final List<NodeDifference> differences;
    private final List<ArrayAlignment> arrays;

    DiffResult(
            JsonTree control,
            JsonTree candidate,
            NodeMatching matching,
            List<NodeDifference> differences,
            List<ArrayAlignment> arrays) {
        this.control = control;
        this.candidate = candidate;
        this.matching = matching;
        this.differences = List.copyOf(differences);
        this.arrays = List.copyOf(arrays);
    }

    /** The old system's document. */
    public JsonTree control() {
        return control;
    }

    /** The new system's document. */
    public JsonTree candidate() {
        return candidate;
    }

    /** Every difference, in the order of the control document. */
    public List<NodeDifference> differences() {
        return differences;
    }

    /** The node of the candidate that belongs to a node of control, -1 if there is none. */
    public int candidateOf(int controlNode) {
        return matching.candidateOf(controlNode);
    }

    /** The node of control that belongs to a node of the candidate, -1 if there is none. */
    public int controlOf(int candidateNode) {
        return matching.controlOf(candidateNode);
    }

    /** How each pair of unequal arrays was aligned, in the order of the control document. */
    public List<ArrayAlignment> arrays() {
        return arrays;
    }

    /** Whether the step budget ran out somewhere, so that elements were paired by position. */
    public boolean degraded() {
        return arrays.stream().anyMatch(ArrayAlignment::degraded);
    }
}
