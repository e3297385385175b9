package io.github.parityworkbench.diff.json;

import io.github.parityworkbench.diff.Difference;
import io.github.parityworkbench.diff.FieldPath;
import io.github.parityworkbench.diff.JsonText;
import io.github.parityworkbench.diff.Kind;
import io.github.parityworkbench.diff.Part;
import io.github.parityworkbench.diff.json.ChangedElements.Changed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The fast way to the answer of {@link JsonDiffer}: control is read once, the candidate is compared
 * with it byte by byte, and only around what differs are values looked at. Arrays go to the differ
 * unless it is sure that it brings each element together with the one at the same place; where the
 * two ways might part, nothing is answered. To be used again and again by one thread.
 */
final class Lockstep {
    private final BytePair pair = new BytePair();
    private final ValueTape tape = pair.tape;
    private final CandidateValues values = pair.values;
    private final ContentHash hash = new ContentHash();
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
            int maximumDepth,
            List<Difference> differences) {}

    /**
     * Compares two texts.
     *
     * @return exactly the differences that the differ finds, null where only the differ knows
     */
    @Nullable List<Difference> compare(
            Part part, JsonText control, JsonText candidate, JsonDiffer differ) {
        int maximumDepth = differ.options().maximumDepth();
        if (!pair.read(control, candidate, maximumDepth)) {
            return null;
        }
        SubtreeDiffer subtrees = new SubtreeDiffer(part, differ, control, candidate);
        Run run = new Run(part, control, candidate, subtrees, maximumDepth, new ArrayList<>());
        boolean understood =
                compare(0, 0, candidate.length(), run) && subtrees.isWellWithinBudget();
        arrays = subtrees.arrays();
        return understood ? run.differences : null;
    }

    /** What the unequal arrays of the last pair that was understood say of their keys. */
    List<ArrayFields> arrays() {
        return arrays;
    }

    /**
     * Compares a value of control with that in {@code right[from, to)}; false if not understood.
     */
    private boolean compare(int root, int from, int to, Run run) {
        int end = tape.ends[root];
        leftNext = tape.starts[root];
        rightNext = from;
        while (true) {
            int same = Arrays.mismatch(pair.left, leftNext, end, pair.right, rightNext, to);
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
        int node = pair.differing(root, at, shift, leftNext);
        if (node < 0) {
            return false;
        }
        boolean inValue = at == tape.starts[node] || !pair.type(node).isContainer();
        int array = -1;
        for (int n = inValue ? tape.parents[node] : node; n >= root; n = tape.parents[n]) {
            array = pair.type(n) == NodeType.ARRAY ? n : array;
        }
        if (array >= 0) {
            return array(array, node, shift, run);
        }
        return inValue ? value(node, shift, run) : members(node, at, shift, run);
    }

    private boolean value(int node, int shift, Run run) {
        int from = ValueTape.skipBlanks(pair.right, tape.starts[node] + shift);
        int to = values.end(from, tape.depth(node));
        if (to < 0) {
            return false;
        }
        NodeType type = pair.type(node);
        if (type != NodeType.startingWith(pair.right[from])) {
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
        TapeReader.addScalar(hash, type, pair.left, tape.starts[node], tape.ends[node]);
        long first = hash.first();
        long second = hash.second();
        TapeReader.addScalar(hash, type, pair.right, from, to);
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
            if (rest.take(pair.left, tape.nameStarts[n], tape.nameEnds[n]) >= 0) {
                return false;
            }
        }
        for (int n = member; n < end; n = tape.subtreeEnds[n]) {
            int partner = rest.take(pair.left, tape.nameStarts[n], tape.nameEnds[n]);
            if (partner < 0) {
                add(Kind.MISSING, n, -1, -1, run);
            } else if (!compare(n, rest.start(partner), rest.end(partner), run)) {
                return false;
            }
        }
        for (int extra = rest.nextFree(0); extra >= 0; extra = rest.nextFree(extra + 1)) {
            FieldPath path = pair.path(object).member(rest.name(extra));
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
        if (pair.isErrors(array)) {
            return false;
        }
        List<String> key = run.subtrees.learntKey(pair.path(array)).orElse(null);
        ChangedElements changed = new ChangedElements(pair, array, key);
        if (run.subtrees.hasUserKeys() || !changed.find(node, shift)) {
            return inFull(array, shift, run);
        }
        if (changed.all().size() == 1) {
            return onlyOne(array, shift, changed, run);
        }
        WrittenArrays joined = changed.joinedByPlace(run.maximumDepth);
        return joined == null ? inFull(array, shift, run) : elements(array, changed, joined, run);
    }

    private boolean inFull(int array, int shift, Run run) {
        int start = tape.starts[array];
        int from = start + shift;
        int to = values.end(from, tape.depth(array));
        if (to < 0) {
            return false;
        }
        run.subtrees.add(pair.path(array), start, tape.ends[array], from, to, run.differences);
        leftNext = tape.ends[array];
        rightNext = to;
        return true;
    }

    private boolean onlyOne(int array, int shift, ChangedElements changed, Run run) {
        if (!run.subtrees.spendForOnePair()) {
            return inFull(array, shift, run);
        }
        if (changed.isPairOfOne()) {
            return elements(array, changed, null, run);
        }
        Changed only = changed.all().get(0);
        if (!run.subtrees.addElement(
                pair.path(only.node()),
                tape.starts[only.node()],
                tape.ends[only.node()],
                only.from(),
                only.to(),
                run.differences)) {
            return inFull(array, shift, run);
        }
        leftNext = tape.ends[array];
        rightNext = changed.end();
        return true;
    }

    /**
     * Compares elements that are brought together by their place.
     *
     * @param joined what says by which key, null where only one differs, so that none has a say
     */
    private boolean elements(
            int array, ChangedElements changed, @Nullable WrittenArrays joined, Run run) {
        int before = run.subtrees.arrays().size();
        int differing = 0;
        for (Changed each : changed.all()) {
            int found = run.differences.size();
            if (!compare(each.node(), each.from(), each.to(), run)) {
                return false;
            }
            differing += run.differences.size() > found ? 1 : 0;
        }
        if (joined != null && differing > 1) {
            ArrayFields.of(pair.path(array), joined, new KeyFinder(joined).find())
                    .ifPresent(fields -> run.subtrees.add(before, fields));
        }
        leftNext = tape.ends[array];
        rightNext = changed.end();
        return true;
    }

    private void add(Kind kind, int node, int from, int to, Run run) {
        FieldPath path = pair.path(node);
        JsonText control = run.control.slice(tape.starts[node], tape.ends[node]);
        JsonText candidate = from < 0 ? null : run.candidate.slice(from, to);
        run.differences.add(new Difference(run.part, path, path, kind, control, candidate, false));
    }
}
