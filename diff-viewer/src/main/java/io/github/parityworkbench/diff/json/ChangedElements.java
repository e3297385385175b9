package io.github.parityworkbench.diff.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The elements of an array that are not written as those at the same places of the candidate's, and
 * whether the full engine brings each together with that one.
 */
final class ChangedElements {
    /**
     * One of them.
     *
     * @param node in control
     * @param from where the candidate's begins
     * @param to the byte behind that
     * @param sameKey whether both have the same values of the known key
     */
    record Changed(int node, int from, int to, boolean sameKey) {}

    private final BytePair documents;
    private final ValueTape tape;
    private final int array;
    private final @Nullable List<String> key;
    private final List<Changed> all = new ArrayList<>();

    /** Where the candidate's array begins. */
    private int start;

    /**
     * @param array of control
     * @param key by which its elements are known to be joined, no fields for none; null if unknown
     */
    ChangedElements(BytePair documents, int array, @Nullable List<String> key) {
        this.documents = documents;
        this.tape = documents.tape;
        this.array = array;
        this.key = key;
    }

    /**
     * Finds them, from the first on.
     *
     * @param node in which something differs first
     * @param shift what has to be added to where it begins for the same place in the candidate
     * @return whether the arrays are of the same length and understood
     */
    boolean find(int node, int shift) {
        start = tape.starts[array] + shift;
        int end = tape.ends[array];
        int depth = tape.depth(array) + 1;
        int element = element(node);
        int by = shift;
        while (element != array) {
            int from = ValueTape.skipBlanks(documents.right, tape.starts[element] + by);
            int to = documents.values.end(from, depth);
            if (to < 0) {
                return false;
            }
            all.add(new Changed(element, from, to, key != null && hasSameKey(element, key)));
            int next = tape.ends[element];
            int last = Math.min(documents.right.length, to + end - next);
            int same = Arrays.mismatch(documents.left, next, end, documents.right, to, last);
            if (same < 0) {
                return true;
            }
            by = to - next;
            element = element(documents.differing(array, next + same, by, next));
        }
        return false;
    }

    /** The element that a node is in, the array itself if it is in none. */
    private int element(int node) {
        int element = node;
        while (element != array && tape.parents[element] != array) {
            element = tape.parents[element];
        }
        return element;
    }

    /** Whether the candidate's value that was passed over last has the values of a key as well. */
    private boolean hasSameKey(int element, List<String> fields) {
        for (String field : fields) {
            long value = WrittenFields.key(tape, documents.left, element, field);
            if (value == KeyHash.NONE || value != documents.values.key(field)) {
                return false;
            }
        }
        return true;
    }

    List<Changed> all() {
        return all;
    }

    /** The byte behind the candidate's array. */
    int end() {
        Changed last = all.get(all.size() - 1);
        return last.to + tape.ends[array] - tape.ends[last.node];
    }

    /**
     * Whether the only one of them is brought together with the candidate's in any case: both are
     * the only elements, have the same key, or can have none.
     */
    boolean isPairOfOne() {
        boolean only = tape.subtreeEnds[array + 1] == tape.subtreeEnds[array];
        return only || (key == null ? hasNoObjects() : all.get(0).sameKey);
    }

    /**
     * The arrays, if the known key joins each element with the one at its place: each has it, and
     * the changed ones as the candidate's have it. Where values repeat, the first is joined with
     * the first, which is its own. Null if not, or if that is not sure. What may be taken for the
     * key of errors is left to the engine.
     */
    @Nullable WrittenArrays joinedByPlace(int maximumDepth) {
        if (key == null
                || key.isEmpty()
                || key.equals(GraphQlErrors.KEY)
                || !all.stream().allMatch(Changed::sameKey)) {
            return null;
        }
        WrittenFields others = documents.values.elements(start);
        if (others == null) {
            return null;
        }
        WrittenFields fields = new WrittenFields(tape, documents.left, array);
        WrittenArrays arrays = new WrittenArrays(fields, others, maximumDepth);
        return arrays.allHave(key) ? arrays : null;
    }

    /**
     * Whether no element has fields: none of control's, and none of the candidate's changed ones.
     */
    private boolean hasNoObjects() {
        for (int n = array + 1; n < tape.subtreeEnds[array]; n = tape.subtreeEnds[n]) {
            if (documents.type(n) == NodeType.OBJECT) {
                return false;
            }
        }
        return all.stream().noneMatch(each -> documents.right[each.from] == '{');
    }
}
