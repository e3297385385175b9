package io.github.parityworkbench.diff.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Brings the nodes of two trees together, from the roots down and without recursion: members by
 * name, elements by alignment; equal subtrees are not looked into.
 */
final class DocumentMatcher {
    private final JsonTree left;
    private final JsonTree right;
    private final ArrayAligner aligner;
    private final NodeMatching matching;
    private final List<ArrayAlignment> alignments = new ArrayList<>();
    private final NodePairs pending = new NodePairs();

    /** For each name of the left tree its number in the right tree, -1 if it has none. */
    private final int[] rightNames;

    /** For each name of the right tree the member of the object at hand, -1 if there is none. */
    private final int[] members;

    DocumentMatcher(JsonTree left, JsonTree right, ArrayAligner aligner) {
        this.left = left;
        this.right = right;
        this.aligner = aligner;
        this.matching = new NodeMatching(left, right);
        NameTable leftTable = left.tape().names;
        NameTable rightTable = right.tape().names;
        rightNames = new int[leftTable.size()];
        for (int name = 0; name < rightNames.length; name++) {
            rightNames[name] = rightTable.find(leftTable.first(name), leftTable.second(name));
        }
        members = new int[rightTable.size()];
        Arrays.fill(members, -1);
    }

    NodeMatching match() {
        pending.push(0, 0);
        while (!pending.isEmpty()) {
            int leftNode = pending.left();
            int rightNode = pending.right();
            pending.pop();
            matching.match(leftNode, rightNode);
            if (!left.sameValue(leftNode, right, rightNode)
                    && left.type(leftNode) == right.type(rightNode)) {
                matchChildren(leftNode, rightNode);
            }
        }
        return matching;
    }

    List<ArrayAlignment> alignments() {
        return alignments;
    }

    private void matchChildren(int leftNode, int rightNode) {
        int before = pending.size();
        switch (left.type(leftNode)) {
            case OBJECT -> matchMembers(leftNode, rightNode);
            case ARRAY -> matchElements(leftNode, rightNode);
            case STRING, NUMBER, BOOLEAN, NULL -> {}
        }
        pending.reverseFrom(before);
    }

    private void matchMembers(int leftObject, int rightObject) {
        Tape leftTape = left.tape();
        Tape rightTape = right.tape();
        int rightEnd = rightTape.subtreeEnds[rightObject];
        for (int child = rightObject + 1; child < rightEnd; child = rightTape.subtreeEnds[child]) {
            members[rightTape.labels[child]] = child;
        }
        int leftEnd = leftTape.subtreeEnds[leftObject];
        for (int child = leftObject + 1; child < leftEnd; child = leftTape.subtreeEnds[child]) {
            int name = rightNames[leftTape.labels[child]];
            if (name >= 0 && members[name] >= 0) {
                pending.push(child, members[name]);
                members[name] = -1;
            } else {
                matching.leaveControl(child);
            }
        }
        for (int child = rightObject + 1; child < rightEnd; child = rightTape.subtreeEnds[child]) {
            int name = rightTape.labels[child];
            if (members[name] >= 0) {
                matching.leaveCandidate(child);
                members[name] = -1;
            }
        }
    }

    /**
     * Aligns two arrays. Every choice is made on one and the same side, whichever way round the two
     * come, and whatever stands around them.
     */
    private void matchElements(int leftArray, int rightArray) {
        if (left.tape().firstHashes[leftArray] > right.tape().firstHashes[rightArray]) {
            ElementPairing pairing =
                    new ElementPairing(right.tape(), rightArray, left.tape(), leftArray);
            alignments.add(aligner.align(pairing, right, rightArray, left, leftArray).swapped());
            add(pairing.right, pairing.toLeft, pairing.left, pairing.toRight);
        } else {
            ElementPairing pairing =
                    new ElementPairing(left.tape(), leftArray, right.tape(), rightArray);
            alignments.add(aligner.align(pairing, left, leftArray, right, rightArray));
            add(pairing.left, pairing.toRight, pairing.right, pairing.toLeft);
        }
    }

    private void add(int[] lefts, int[] toRight, int[] rights, int[] toLeft) {
        for (int i = 0; i < lefts.length; i++) {
            if (toRight[i] < 0) {
                matching.leaveControl(lefts[i]);
            } else {
                pending.push(lefts[i], rights[toRight[i]]);
            }
        }
        for (int j = 0; j < rights.length; j++) {
            if (toLeft[j] < 0) {
                matching.leaveCandidate(rights[j]);
            }
        }
    }
}
