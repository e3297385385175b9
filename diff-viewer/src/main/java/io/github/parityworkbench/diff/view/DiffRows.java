package io.github.parityworkbench.diff.view;

import io.github.parityworkbench.diff.FieldPath;
import io.github.parityworkbench.diff.Kind;
import io.github.parityworkbench.diff.json.ArrayAlignment;
import io.github.parityworkbench.diff.json.DiffResult;
import io.github.parityworkbench.diff.json.JsonTree;
import io.github.parityworkbench.diff.json.NodeDifference;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Two documents as one list of rows, fully unfolded: each row has a node of control, of the
 * candidate, or of both where the comparison aligned them. A container takes an opening and a
 * closing row with its children's between them. Rows follow control's order; what only the
 * candidate has stands behind the row of its predecessor there.
 *
 * <p>Primitive arrays, about 23 bytes a row. Immutable once built, so it may be built on any
 * thread.
 */
public final class DiffRows {
    /** What a row stands for. */
    enum Role {
        /** A scalar or an empty container. */
        LEAF,
        /** The opening bracket of a container that has children on one side at least. */
        OPEN,
        /** The closing bracket of such a container. */
        CLOSE
    }

    private final @Nullable JsonTree control;
    private final @Nullable JsonTree candidate;
    private final List<NodeDifference> differences;
    private final boolean degraded;
    private final RowTable table;
    private final int[] differenceRows;
    private final Map<Integer, ArrayAlignment> alignments = new HashMap<>();
    private final BitSet foldedAtFirst;
    private final Map<Kind, Integer> counts;
    private final Stretches stretches;

    private DiffRows(
            @Nullable JsonTree control,
            @Nullable JsonTree candidate,
            List<NodeDifference> differences,
            List<ArrayAlignment> alignments,
            boolean degraded,
            RowTable table) {
        this.control = control;
        this.candidate = candidate;
        this.differences = differences;
        this.degraded = degraded;
        this.table = table;
        this.differenceRows = table.differenceRows();
        alignments.forEach(alignment -> this.alignments.put(alignment.controlNode(), alignment));
        this.foldedAtFirst = Folding.foldedAtFirst(this);
        this.counts = count(differences);
        this.stretches = Stretches.in(this);
    }

    private static Map<Kind, Integer> count(List<NodeDifference> differences) {
        Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
        differences.forEach(each -> counts.merge(each.kind(), 1, Integer::sum));
        return Collections.unmodifiableMap(counts);
    }

    /** How many differences there are of each kind. */
    Map<Kind, Integer> counts() {
        return counts;
    }

    /** The rows of a comparison. Takes time and memory in proportion to the documents. */
    public static DiffRows of(DiffResult result) {
        return new DiffRows(
                result.control(),
                result.candidate(),
                result.differences(),
                result.arrays(),
                result.degraded(),
                new RowTableBuilder(result).build());
    }

    /** The rows of one document where the other side has none. */
    public static DiffRows ofOne(Side side, JsonTree tree) {
        boolean left = side == Side.CONTROL;
        return new DiffRows(
                left ? tree : null,
                left ? null : tree,
                List.of(),
                List.of(),
                false,
                RowTableBuilder.ofOne(side, tree));
    }

    /** The number of rows. */
    public int size() {
        return table.size();
    }

    /** The differences of the comparison, in its order. */
    public List<NodeDifference> differences() {
        return differences;
    }

    /** Whether the comparison ran out of its budget and aligned some arrays by position. */
    public boolean degraded() {
        return degraded;
    }

    /** The document of a side, null where that side has none. */
    @Nullable JsonTree tree(Side side) {
        return side == Side.CONTROL ? control : candidate;
    }

    /** The containers that are folded when the rows are first shown; not to be changed. */
    BitSet foldedAtFirst() {
        return foldedAtFirst;
    }

    /** Where equal siblings may hide behind one entry. */
    Stretches stretches() {
        return stretches;
    }

    Role role(int row) {
        return table.role(row);
    }

    int depth(int row) {
        return table.depth(row);
    }

    /** The node that the row shows on that side, -1 for none; a closing row has its container's. */
    int node(int row, Side side) {
        return table.node(row, side);
    }

    /**
     * The opening row of the container that the row stands in; for its closing row the same; -1.
     */
    int parent(int row) {
        return table.parent(row);
    }

    /**
     * The last row of what begins here: the closing row for an opening one, else the row itself.
     */
    int end(int row) {
        return table.end(row);
    }

    /** The index in {@link #differences()} of the difference that the row is part of, else -1. */
    int difference(int row) {
        return table.difference(row);
    }

    /** Whether the row is where its difference is shown, not just part of what is missing. */
    boolean startsDifference(int row) {
        return table.starts(row);
    }

    /** Whether the row begins an array element that stands in another place on the other side. */
    boolean moved(int row) {
        return table.moved(row);
    }

    /** How the array that opens in this row was aligned, null where nothing is known. */
    @Nullable ArrayAlignment alignment(int row) {
        return role(row) == Role.OPEN && node(row, Side.CANDIDATE) >= 0
                ? alignments.get(node(row, Side.CONTROL))
                : null;
    }

    /** The rows in which the differences are shown, ascending. */
    int[] differenceRows() {
        return differenceRows;
    }

    /** How many differences are shown in what begins with this row, itself included. */
    int differencesIn(int row) {
        return differencesBefore(end(row) + 1) - differencesBefore(row);
    }

    /** How many differences are shown above the row. */
    int differencesBefore(int row) {
        return IntList.lastAtMost(differenceRows, differenceRows.length, row - 1) + 1;
    }

    /** Whether what begins with this row differs in any way, or stands in another place. */
    boolean changed(int row) {
        return difference(row) >= 0 || differencesIn(row) > 0;
    }

    /** The row that shows the node, its opening row for a container; -1 if there is none. */
    int rowOf(Side side, int node) {
        JsonTree tree = tree(side);
        if (tree == null || node < 0 || node >= tree.size()) {
            return -1;
        }
        int row = 0;
        while (row >= 0 && node(row, side) != node) {
            row = childHolding(row, side, tree, node);
        }
        return row;
    }

    private int childHolding(int row, Side side, JsonTree tree, int node) {
        for (int child = row + 1; child < end(row); child = end(child) + 1) {
            int shown = node(child, side);
            if (shown >= 0 && shown <= node && node < tree.subtreeEnd(shown)) {
                return child;
            }
        }
        return -1;
    }

    /** The row of what stands at the path in that side's document, -1 if nothing does. */
    int rowAt(Side side, FieldPath path) {
        JsonTree tree = tree(side);
        return tree == null ? -1 : rowOf(side, tree.find(path));
    }

    /** Where the row's value stands in that side's document, null if it does not. */
    @Nullable FieldPath path(int row, Side side) {
        JsonTree tree = tree(side);
        int node = node(row, side);
        return tree == null || node < 0 ? null : tree.path(node);
    }
}
