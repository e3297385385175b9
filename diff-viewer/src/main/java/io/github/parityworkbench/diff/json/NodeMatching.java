package io.github.parityworkbench.diff.json;

import java.util.HashMap;
import java.util.Map;

/**
 * Which nodes of two trees belong together. What lies inside equal or unmatched nodes is worked out
 * only when it is asked for; asking is safe from many threads, since all would write the same.
 */
final class NodeMatching {
    /** Not worked out yet: ask the parents. */
    private static final int UNKNOWN = 0;

    private static final int NONE = -1;

    private final JsonTree control;
    private final JsonTree candidate;

    /** The other side's node plus one, {@link #NONE} or {@link #UNKNOWN}. */
    private final int[] candidates;

    private final int[] controls;

    NodeMatching(JsonTree control, JsonTree candidate) {
        this(control, candidate, new int[control.size()], new int[candidate.size()]);
    }

    private NodeMatching(JsonTree control, JsonTree candidate, int[] candidates, int[] controls) {
        this.control = control;
        this.candidate = candidate;
        this.candidates = candidates;
        this.controls = controls;
    }

    NodeMatching swapped() {
        return new NodeMatching(candidate, control, controls, candidates);
    }

    void match(int controlNode, int candidateNode) {
        candidates[controlNode] = candidateNode + 1;
        controls[candidateNode] = controlNode + 1;
    }

    void leaveControl(int controlNode) {
        candidates[controlNode] = NONE;
    }

    void leaveCandidate(int candidateNode) {
        controls[candidateNode] = NONE;
    }

    int candidateOf(int controlNode) {
        return resolve(control, candidates, candidate, controlNode);
    }

    int controlOf(int candidateNode) {
        return resolve(candidate, controls, control, candidateNode);
    }

    private static int resolve(JsonTree tree, int[] partners, JsonTree other, int node) {
        while (partners[node] == UNKNOWN) {
            int known = node;
            while (partners[tree.parent(known)] == UNKNOWN) {
                known = tree.parent(known);
            }
            inherit(tree, partners, other, tree.parent(known));
        }
        return partners[node] == NONE ? -1 : partners[node] - 1;
    }

    /** Passes on to the children what is known of a node: no partner, or an equal one. */
    private static void inherit(JsonTree tree, int[] partners, JsonTree other, int parent) {
        int partner = partners[parent] - 1;
        if (partners[parent] == NONE || !tree.sameValue(parent, other, partner)) {
            for (int child = tree.firstChild(parent); child >= 0; child = tree.nextSibling(child)) {
                partners[child] = partners[child] == UNKNOWN ? NONE : partners[child];
            }
        } else if (tree.type(parent) == NodeType.ARRAY) {
            int match = other.firstChild(partner);
            for (int child = tree.firstChild(parent); child >= 0; child = tree.nextSibling(child)) {
                partners[child] = match + 1;
                match = other.nextSibling(match);
            }
        } else {
            Map<String, Integer> byName = new HashMap<>();
            for (int match = other.firstChild(partner);
                    match >= 0;
                    match = other.nextSibling(match)) {
                byName.put(other.name(match), match + 1);
            }
            for (int child = tree.firstChild(parent); child >= 0; child = tree.nextSibling(child)) {
                partners[child] = byName.getOrDefault(tree.name(child), NONE);
            }
        }
    }
}
