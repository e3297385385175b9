package io.github.parityworkbench.diff.json;

import io.github.parityworkbench.diff.FieldPath;
import io.github.parityworkbench.diff.JsonStrings;
import io.github.parityworkbench.diff.JsonText;
import io.github.parityworkbench.diff.Segment;
import io.github.parityworkbench.diff.Segment.Index;
import io.github.parityworkbench.diff.Segment.Member;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The bytes of two documents, of which control's are passed over once and the candidate's only
 * where they are not the same. To be used again and again by one thread.
 */
final class BytePair {
    /** The values of control. */
    final ValueTape tape = new ValueTape();

    /** Those of the candidate. */
    final CandidateValues values = new CandidateValues();

    byte[] left = {};
    byte[] right = {};

    /** For each level the element that was asked for last, since they are asked for in order. */
    private int[] recentElements = new int[16];

    /** The indexes of these. */
    private int[] recentIndexes = new int[16];

    /** Takes up two documents; false where control is not valid or not understood. */
    boolean read(JsonText control, JsonText candidate, int maximumDepth) {
        left = padded(left, control);
        right = padded(right, candidate);
        values.reset(right, maximumDepth);
        Arrays.fill(recentElements, 0);
        return tape.read(left, 0, maximumDepth) == control.length();
    }

    private static byte[] padded(byte[] before, JsonText text) {
        int length = text.length();
        byte[] bytes = before;
        if (bytes.length < length + ValueTape.PADDING) {
            bytes = new byte[length + length / 2 + ValueTape.PADDING];
        }
        text.copyTo(bytes, 0);
        Arrays.fill(bytes, length, length + ValueTape.PADDING, (byte) 0);
        return bytes;
    }

    /**
     * The innermost value of control in which something differs, -1 where that is behind all.
     *
     * @param root what it is in
     * @param at the first byte of control that is not as in the candidate
     * @param shift what has to be added for the same place in the candidate
     * @param passed scalars that begin before this byte are known already
     */
    int differing(int root, int at, int shift, int passed) {
        int node = tape.lastFrom(root, at);
        if (at == tape.starts[node] || isInScalar(node, at, shift, passed)) {
            return node;
        }
        while (tape.ends[node] <= at) {
            if (node == root) {
                return -1;
            }
            node = tape.parents[node];
        }
        return node;
    }

    /** Whether a scalar not known yet differs from the candidate's, be it only shorter. */
    private boolean isInScalar(int node, int at, int shift, int passed) {
        if (type(node).isContainer() || at > tape.ends[node] || tape.starts[node] < passed) {
            return false;
        }
        int from = tape.starts[node] + shift;
        return at < tape.ends[node] || values.end(from, 0) != tape.ends[node] + shift;
    }

    /** The type of a value of control. */
    NodeType type(int node) {
        return NodeType.startingWith(left[tape.starts[node]]);
    }

    /** Where a value of control stands. */
    FieldPath path(int node) {
        List<Segment> steps = new ArrayList<>();
        int level = tape.depth(node);
        for (int n = node; n > 0; n = tape.parents[n]) {
            level--;
            steps.add(tape.nameStarts[n] < 0 ? new Index(index(n, level)) : new Member(name(n)));
        }
        Collections.reverse(steps);
        return new FieldPath(steps);
    }

    private int index(int element, int level) {
        if (level >= recentElements.length) {
            recentElements = Arrays.copyOf(recentElements, 2 * level);
            recentIndexes = Arrays.copyOf(recentIndexes, 2 * level);
        }
        int array = tape.parents[element];
        int n = recentElements[level];
        boolean known = n <= element && tape.parents[n] == array;
        int index = known ? recentIndexes[level] : 0;
        for (n = known ? n : array + 1; n < element; n = tape.subtreeEnds[n]) {
            index++;
        }
        recentElements[level] = element;
        recentIndexes[level] = index;
        return index;
    }

    private String name(int node) {
        return JsonStrings.decode(left, tape.nameStarts[node], tape.nameEnds[node]);
    }

    /** Whether a value may be the errors of a GraphQL response, or of one in a batch of them. */
    boolean isErrors(int array) {
        return tape.depth(array) <= 2
                && tape.nameStarts[array] >= 0
                && name(array).equals("errors");
    }
}
