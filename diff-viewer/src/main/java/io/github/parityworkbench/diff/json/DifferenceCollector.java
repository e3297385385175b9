package io.github.parityworkbench.diff.json;

import io.github.parityworkbench.diff.FieldPath;
import io.github.parityworkbench.diff.Kind;
import java.util.ArrayList;
import java.util.List;

/** Lists the differences of two matched trees in the order of the control document. */
final class DifferenceCollector {
    private final JsonTree control;
    private final JsonTree candidate;
    private final NodeMatching matching;
    private final RecentPath leftPaths;
    private final RecentPath rightPaths;
    private final List<NodeDifference> differences = new ArrayList<>();
    private final NodePairs pending = new NodePairs();

    DifferenceCollector(JsonTree control, JsonTree candidate, NodeMatching matching) {
        this.control = control;
        this.candidate = candidate;
        this.matching = matching;
        this.leftPaths = new RecentPath(control);
        this.rightPaths = new RecentPath(candidate);
    }

    List<NodeDifference> collect() {
        pending.push(0, 0);
        while (!pending.isEmpty()) {
            int left = pending.left();
            int right = pending.right();
            int place = pending.place();
            pending.pop();
            if (right < 0) {
                addMissing(left, place);
            } else if (left < 0) {
                addExtra(right, place);
            } else if (!control.sameValue(left, candidate, right)) {
                compare(left, right);
            }
        }
        return differences;
    }

    private void compare(int left, int right) {
        NodeType type = control.type(left);
        if (type != candidate.type(right)) {
            add(Kind.TYPE, left, right);
        } else if (!type.isContainer()) {
            add(Kind.VALUE, left, right);
        } else {
            int before = pending.size();
            if (type == NodeType.OBJECT) {
                pushMembers(left, right);
            } else {
                pushElements(left, right);
            }
            pending.reverseFrom(before);
        }
    }

    private void pushMembers(int left, int right) {
        for (int child = control.firstChild(left); child >= 0; child = control.nextSibling(child)) {
            pending.push(child, matching.candidateOf(child));
        }
        for (int child = candidate.firstChild(right);
                child >= 0;
                child = candidate.nextSibling(child)) {
            if (matching.controlOf(child) < 0) {
                pending.push(-1, child);
            }
        }
    }

    /**
     * Control's elements in order, each after the extra ones that stand before its partner. An
     * element without a partner would stand behind the partner of its nearest matched predecessor.
     */
    private void pushElements(int leftArray, int rightArray) {
        int last = -1;
        boolean moved = false;
        int missingPlace = 0;
        ExtraElements extras = new ExtraElements(rightArray);
        for (int child = control.firstChild(leftArray);
                child >= 0;
                child = control.nextSibling(child)) {
            int partner = matching.candidateOf(child);
            extras.pushBefore(partner);
            pending.push(child, partner, missingPlace);
            if (partner >= 0) {
                missingPlace = candidate.indexInParent(partner) + 1;
                moved |= partner < last;
                last = Math.max(last, partner);
            }
        }
        extras.pushBefore(candidate.subtreeEnd(rightArray));
        if (moved) {
            add(Kind.ORDER, leftArray, rightArray);
        }
    }

    /** Walks over the candidate's elements and picks those without a partner. */
    private final class ExtraElements {
        private int element;
        private int place;

        ExtraElements(int array) {
            element = candidate.firstChild(array);
        }

        void pushBefore(int end) {
            for (; element >= 0 && element < end; element = candidate.nextSibling(element)) {
                int partner = matching.controlOf(element);
                if (partner < 0) {
                    pending.push(-1, element, place);
                } else {
                    place = control.indexInParent(partner) + 1;
                }
            }
        }
    }

    private void add(Kind kind, int left, int right) {
        differences.add(
                new NodeDifference(kind, left, right, leftPaths.of(left), rightPaths.of(right)));
    }

    private void addMissing(int left, int place) {
        FieldPath container = rightPaths.of(matching.candidateOf(control.parent(left)));
        FieldPath rightPath =
                place < 0 ? container.member(control.name(left)) : container.index(place);
        differences.add(new NodeDifference(Kind.MISSING, left, -1, leftPaths.of(left), rightPath));
    }

    private void addExtra(int right, int place) {
        FieldPath container = leftPaths.of(matching.controlOf(candidate.parent(right)));
        FieldPath leftPath =
                place < 0 ? container.member(candidate.name(right)) : container.index(place);
        differences.add(new NodeDifference(Kind.EXTRA, -1, right, leftPath, rightPaths.of(right)));
    }
}
