package io.github.parityworkbench.app.workflow;

import io.github.parityworkbench.diff.FieldPath;
import io.github.parityworkbench.diff.Segment;
import io.github.parityworkbench.diff.Segment.Index;
import io.github.parityworkbench.diff.Segment.Member;
import io.github.parityworkbench.diff.Segment.Wildcard;
import io.github.parityworkbench.diff.json.JsonTree;
import java.util.ArrayList;
import java.util.List;

/** The nodes of a document that a path with wildcards selects. */
final class PathNodes {
    private PathNodes() {}

    /** Their numbers, in the order of the document. */
    static List<Integer> of(JsonTree tree, FieldPath path) {
        List<Integer> nodes = new ArrayList<>();
        add(tree, 0, path.segments(), nodes);
        return nodes;
    }

    private static void add(JsonTree tree, int node, List<Segment> steps, List<Integer> nodes) {
        if (steps.isEmpty()) {
            nodes.add(node);
            return;
        }
        if (!tree.type(node).isContainer()) {
            return;
        }
        List<Segment> rest = steps.subList(1, steps.size());
        for (int child = tree.firstChild(node); child >= 0; child = tree.nextSibling(child)) {
            if (covers(steps.get(0), tree.segment(child))) {
                add(tree, child, rest, nodes);
            }
        }
    }

    private static boolean covers(Segment pattern, Segment step) {
        return pattern.equals(step)
                || (pattern == Wildcard.ANY_INDEX && step instanceof Index)
                || (pattern == Wildcard.ANY_MEMBER && step instanceof Member);
    }
}
