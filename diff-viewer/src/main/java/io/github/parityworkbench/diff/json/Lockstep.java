package io.github.parityworkbench.diff.json;

import io.github.parityworkbench.diff.Difference;
import io.github.parityworkbench.diff.FieldPath;
import io.github.parityworkbench.diff.JsonStrings;
import io.github.parityworkbench.diff.JsonText;
import io.github.parityworkbench.diff.Kind;
import io.github.parityworkbench.diff.Part;
import io.github.parityworkbench.diff.Segment;
import io.github.parityworkbench.diff.Segment.Index;
import io.github.parityworkbench.diff.Segment.Member;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The fast way to the answer of {@link JsonDiffer}: control is read once, the candidate is compared
 * with it byte by byte, and only around what differs are values looked at. Arrays in which more
 * than one element differs go to the differ; where the two ways might part, nothing is answered. To
 * be used again and again by one thread.
 */
final class Lockstep {
    private final ValueTape tape = new ValueTape();
    private final CandidateValues values = new CandidateValues();
    private final ContentHash hash = new ContentHash();
    private byte[] left = {};
    private byte[] right = {};
    private List<ArrayFields> arrays = List.of();

    /** Where to go on behind what was looked at last. */
    private int leftNext;

    private int rightNext;

    /** One pair of documents. */
    private record Run(
            Part part,
            JsonText control,
            JsonText candidate,
            SubtreeDiffer subtrees,
            List<Difference> differences) {}

    /**
     * Compares two texts.
     *
     * @return exactly the differences that the differ finds, null where only the differ knows
     */
    @Nullable List<Difference> compare(
            Part part, JsonText control, JsonText candidate, JsonDiffer differ) {
        left = padded(left, control);
        right = padded(right, candidate);
        int maximumDepth = differ.options().maximumDepth();
        if (tape.read(left, 0, maximumDepth) != control.length()) {
            return null;
        }
        values.reset(right, maximumDepth);
        SubtreeDiffer subtrees = new SubtreeDiffer(part, differ, control, candidate);
        Run run = new Run(part, control, candidate, subtrees, new ArrayList<>());
        boolean understood =
                compare(0, 0, candidate.length(), run) && subtrees.isWellWithinBudget();
        arrays = subtrees.arrays();
        return understood ? run.differences : null;
    }

    /** What the unequal arrays of the last pair that was understood say of their keys. */
    List<ArrayFields> arrays() {
        return arrays;
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
     * Compares a value of control with that in {@code right[from, to)}; false if not understood.
     */
    private boolean compare(int root, int from, int to, Run run) {
        int end = tape.ends[root];
        leftNext = tape.starts[root];
        rightNext = from;
        while (true) {
            int same = Arrays.mismatch(left, leftNext, end, right, rightNext, to);
            if (same < 0) {
                return true;
            }
            if (!passOver(root, leftNext + same, rightNext - leftNext, run)) {
                return false;
            }
        }
    }

    /**
     * Looks at what differs first, and sets where to go on behind it.
     *
     * @param at the first byte of control that is not as in the candidate
     * @param shift what has to be added for the same place in the candidate
     */
    private boolean passOver(int root, int at, int shift, Run run) {
        int node = tape.lastFrom(root, at);
        boolean inValue = at == tape.starts[node] || isInScalar(node, at, shift);
        if (!inValue) {
            while (tape.ends[node] <= at) {
                if (node == root) {
                    return false;
                }
                node = tape.parents[node];
            }
        }
        int array = -1;
        for (int n = inValue ? tape.parents[node] : node; n >= root; n = tape.parents[n]) {
            array = left[tape.starts[n]] == '[' ? n : array;
        }
        if (array >= 0) {
            return array(array, node, shift, run);
        }
        return inValue ? value(node, shift, run) : members(node, at, shift, run);
    }

    /** Whether a scalar not seen yet differs from the candidate's, be it only shorter. */
    private boolean isInScalar(int node, int at, int shift) {
        byte c = left[tape.starts[node]];
        if (c == '{' || c == '[' || at > tape.ends[node] || tape.starts[node] < leftNext) {
            return false;
        }
        int from = tape.starts[node] + shift;
        return at < tape.ends[node] || values.end(from, 0) != tape.ends[node] + shift;
    }

    private boolean value(int node, int shift, Run run) {
        int from = ValueTape.skipBlanks(right, tape.starts[node] + shift);
        int to = values.end(from, tape.depth(node));
        if (to < 0) {
            return false;
        }
        NodeType type = NodeType.startingWith(left[tape.starts[node]]);
        if (type != NodeType.startingWith(right[from])) {
            add(Kind.TYPE, node, from, to, run);
        } else if (type.isContainer()) {
            if (!compare(node, from, to, run)) {
                return false;
            }
        } else if (!sameScalar(type, node, from, to)) {
            add(Kind.VALUE, node, from, to, run);
        }
        leftNext = tape.ends[node];
        rightNext = to;
        return true;
    }

    private boolean sameScalar(NodeType type, int node, int from, int to) {
        TapeReader.addScalar(hash, type, left, tape.starts[node], tape.ends[node]);
        long first = hash.first();
        long second = hash.second();
        TapeReader.addScalar(hash, type, right, from, to);
        return hash.first() == first && hash.second() == second;
    }

    /** Compares an object from the first member on that is not the same in both, by names. */
    private boolean members(int object, int at, int shift, Run run) {
        int last = -1;
        int member = object + 1;
        int end = tape.subtreeEnds[object];
        while (member < end && tape.ends[member] <= at) {
            last = member;
            member = tape.subtreeEnds[member];
        }
        int behind = (last < 0 ? tape.starts[object] + 1 : tape.ends[last]) + shift;
        CandidateMembers rest = values.members(behind, last < 0, tape.depth(object) + 1);
        if (rest == null) {
            return false;
        }
        for (int n = object + 1; n < member; n = tape.subtreeEnds[n]) {
            if (rest.take(left, tape.nameStarts[n], tape.nameEnds[n]) >= 0) {
                return false;
            }
        }
        for (int n = member; n < end; n = tape.subtreeEnds[n]) {
            int partner = rest.take(left, tape.nameStarts[n], tape.nameEnds[n]);
            if (partner < 0) {
                add(Kind.MISSING, n, -1, -1, run);
            } else if (!compare(n, rest.start(partner), rest.end(partner), run)) {
                return false;
            }
        }
        for (int extra = rest.nextFree(0); extra >= 0; extra = rest.nextFree(extra + 1)) {
            FieldPath path = path(object).member(rest.name(extra));
            JsonText value = run.candidate.slice(rest.start(extra), rest.end(extra));
            run.differences.add(
                    new Difference(run.part, path, path, Kind.EXTRA, null, value, false));
        }
        leftNext = tape.ends[object];
        rightNext = rest.end();
        return true;
    }

    /** Compares an array in which something differs at or inside of a node. */
    private boolean array(int array, int node, int shift, Run run) {
        if (isNamed(array, "errors")) {
            return false;
        }
        int element = node;
        while (element != array && tape.parents[element] != array) {
            element = tape.parents[element];
        }
        int depth = tape.depth(array);
        if (element != array) {
            int from = ValueTape.skipBlanks(right, tape.starts[element] + shift);
            int to = values.end(from, depth + 1);
            if (to < 0) {
                return false;
            }
            boolean only = restIsSame(tape.ends[element], tape.ends[array], to);
            boolean single =
                    only
                            && element == array + 1
                            && tape.subtreeEnds[element] == tape.subtreeEnds[array];
            if (only
                    && run.subtrees.addElement(
                            path(element),
                            tape.starts[element],
                            tape.ends[element],
                            from,
                            to,
                            single,
                            holdsObjects(array),
                            run.differences)) {
                leftNext = tape.ends[element];
                rightNext = to;
                return true;
            }
        }
        int from = tape.starts[array] + shift;
        int to = values.end(from, depth);
        if (to < 0) {
            return false;
        }
        run.subtrees.add(
                path(array), tape.starts[array], tape.ends[array], from, to, run.differences);
        leftNext = tape.ends[array];
        rightNext = to;
        return true;
    }

    private boolean restIsSame(int from, int to, int rightFrom) {
        return rightFrom + to - from <= right.length
                && Arrays.equals(left, from, to, right, rightFrom, rightFrom + to - from);
    }

    private boolean holdsObjects(int array) {
        for (int n = array + 1; n < tape.subtreeEnds[array]; n = tape.subtreeEnds[n]) {
            if (left[tape.starts[n]] == '{') {
                return true;
            }
        }
        return false;
    }

    private boolean isNamed(int node, String name) {
        return tape.nameStarts[node] >= 0 && name(node).equals(name);
    }

    private void add(Kind kind, int node, int from, int to, Run run) {
        FieldPath path = path(node);
        JsonText control = run.control.slice(tape.starts[node], tape.ends[node]);
        JsonText candidate = from < 0 ? null : run.candidate.slice(from, to);
        run.differences.add(new Difference(run.part, path, path, kind, control, candidate, false));
    }

    private FieldPath path(int node) {
        List<Segment> steps = new ArrayList<>();
        for (int n = node; n > 0; n = tape.parents[n]) {
            steps.add(tape.nameStarts[n] < 0 ? new Index(index(n)) : new Member(name(n)));
        }
        Collections.reverse(steps);
        return new FieldPath(steps);
    }

    private String name(int node) {
        return JsonStrings.decode(left, tape.nameStarts[node], tape.nameEnds[node]);
    }

    private int index(int element) {
        int index = 0;
        for (int n = tape.parents[element] + 1; n < element; n = tape.subtreeEnds[n]) {
            index++;
        }
        return index;
    }
}
