package io.github.parityworkbench.diff.json;

import io.github.parityworkbench.diff.Difference;
import io.github.parityworkbench.diff.FieldPath;
import io.github.parityworkbench.diff.JsonText;
import io.github.parityworkbench.diff.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Has the full engine compare parts of one pair of documents, as if it compared the whole. */
final class SubtreeDiffer {
    private final Part part;
    private final JsonDiffer differ;
    private final JsonText control;
    private final JsonText candidate;
    private final StepBudget budget;
    private final List<ArrayFields> arrays = new ArrayList<>();
    private boolean degraded;

    SubtreeDiffer(Part part, JsonDiffer differ, JsonText control, JsonText candidate) {
        this.part = part;
        this.differ = differ;
        this.control = control;
        this.candidate = candidate;
        this.budget = new StepBudget(differ.options().stepBudget());
    }

    /** Whether a user has set keys, which may be those of any array. */
    boolean hasUserKeys() {
        return !differ.options().userKeys().isEmpty();
    }

    /** The key of the array at a place that many documents bear out, no fields for none. */
    Optional<List<String>> learntKey(FieldPath array) {
        Map<FieldPath, List<String>> keys = differ.options().learntKeys();
        return keys.isEmpty() ? Optional.empty() : DiffOptions.key(keys, array);
    }

    /** Takes what it costs the engine to see that only two elements are left. */
    boolean spendForOnePair() {
        return budget.spend(1);
    }

    /** Takes note of what two arrays say that were compared in another way, before some others. */
    void add(int before, ArrayFields fields) {
        arrays.add(before, fields);
    }

    /** Whether so little of the budget is spent that it had no influence. */
    boolean isWellWithinBudget() {
        return !degraded && budget.left() >= differ.options().stepBudget() / 2;
    }

    /** What the unequal arrays said of their keys. */
    List<ArrayFields> arrays() {
        return arrays;
    }

    /** Adds the differences of two values, each given by its first byte and the byte behind it. */
    void add(FieldPath place, int left, int leftEnd, int right, int rightEnd, List<Difference> to) {
        add(place, tree(control, left, leftEnd), left, tree(candidate, right, rightEnd), right, to);
    }

    /**
     * Adds the differences of two elements, the only ones in which two arrays of the same length
     * differ, if they are so alike that the arrays' alignment pairs them by any key and by none.
     *
     * @return whether it does; if not, nothing is added
     */
    boolean addElement(
            FieldPath place, int left, int leftEnd, int right, int rightEnd, List<Difference> to) {
        JsonTree leftTree = tree(control, left, leftEnd);
        JsonTree rightTree = tree(candidate, right, rightEnd);
        if (!leftTree.sameValue(0, rightTree, 0)
                && !ElementSketch.of(leftTree.tape(), 0)
                        .isAlike(
                                ElementSketch.of(rightTree.tape(), 0),
                                ArrayAligner.SIMILAR_DESPITE_KEY)) {
            return false;
        }
        add(place, leftTree, left, rightTree, right, to);
        return true;
    }

    /** Whether two values are equal, each given by its first byte and the byte behind it. */
    boolean same(int left, int leftEnd, int right, int rightEnd) {
        return tree(control, left, leftEnd).sameValue(0, tree(candidate, right, rightEnd), 0);
    }

    private JsonTree tree(JsonText document, int from, int to) {
        return JsonTree.parse(document.slice(from, to), differ.options().maximumDepth());
    }

    private void add(
            FieldPath place,
            JsonTree left,
            int leftStart,
            JsonTree right,
            int rightStart,
            List<Difference> to) {
        DiffResult result = differ.diff(left, right, place, budget);
        degraded |= result.degraded();
        arrays.addAll(ArrayFields.of(place, result, differ.options().hasKeys()));
        for (NodeDifference each : result.differences()) {
            to.add(
                    new Difference(
                            part,
                            place.then(each.leftPath()),
                            place.then(each.rightPath()),
                            each.kind(),
                            value(control, leftStart, left.tape(), each.controlNode()),
                            value(candidate, rightStart, right.tape(), each.candidateNode()),
                            false));
        }
    }

    private static @Nullable JsonText value(JsonText document, int start, Tape tape, int node) {
        return node < 0 ? null : document.slice(start + tape.starts[node], start + tape.ends[node]);
    }
}
