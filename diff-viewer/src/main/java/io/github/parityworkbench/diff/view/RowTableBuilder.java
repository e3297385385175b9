package io.github.parityworkbench.diff.view;

import io.github.parityworkbench.diff.Kind;
import io.github.parityworkbench.diff.json.DiffResult;
import io.github.parityworkbench.diff.json.JsonTree;
import io.github.parityworkbench.diff.json.NodeDifference;
import io.github.parityworkbench.diff.view.DiffRows.Role;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lays two documents out as rows, pairing nodes as the comparison did. */
final class RowTableBuilder {
    private static final int NONE = -1;

    private final @Nullable DiffResult result;
    private final @Nullable JsonTree control;
    private final @Nullable JsonTree candidate;
    private final List<NodeDifference> differences;
    private final int[] differenceOfControl;
    private final int[] differenceOfCandidate;
    private final RowTable rows;

    RowTableBuilder(DiffResult result) {
        this(result, result.control(), result.candidate(), result.differences());
    }

    private RowTableBuilder(
            @Nullable DiffResult result,
            @Nullable JsonTree control,
            @Nullable JsonTree candidate,
            List<NodeDifference> differences) {
        this.result = result;
        this.control = control;
        this.candidate = candidate;
        this.differences = differences;
        differenceOfControl = noneFor(control);
        differenceOfCandidate = noneFor(candidate);
        for (int i = 0; i < differences.size(); i++) {
            NodeDifference difference = differences.get(i);
            if (difference.controlNode() >= 0) {
                differenceOfControl[difference.controlNode()] = i;
            } else {
                differenceOfCandidate[difference.candidateNode()] = i;
            }
        }
        rows = new RowTable(Math.max(differenceOfControl.length, differenceOfCandidate.length));
    }

    /** The rows of a document that has nothing beside it. */
    static RowTable ofOne(Side side, JsonTree tree) {
        boolean left = side == Side.CONTROL;
        RowTableBuilder builder =
                new RowTableBuilder(null, left ? tree : null, left ? null : tree, List.of());
        builder.add(left ? 0 : NONE, left ? NONE : 0, NONE, 0, NONE);
        return builder.rows.trimmed();
    }

    RowTable build() {
        add(0, 0, NONE, 0, NONE);
        return rows.trimmed();
    }

    private static int[] noneFor(@Nullable JsonTree tree) {
        int[] none = new int[tree == null ? 0 : tree.size()];
        Arrays.fill(none, NONE);
        return none;
    }

    /** Adds the rows of a pair, or of one node where the other is -1; returns its first row. */
    private int add(int left, int right, int parent, int depth, int inherited) {
        int leftChild = firstChild(control, left);
        int rightChild = firstChild(candidate, right);
        boolean leaf = leftChild == NONE && rightChild == NONE;
        int row = rows.add(leaf ? Role.LEAF : Role.OPEN, left, right, parent, depth);
        int own = left >= 0 ? differenceOfControl[left] : differenceOfCandidate[right];
        if (own >= 0) {
            rows.starts(row, own);
        } else if (inherited >= 0) {
            rows.partOf(row, inherited);
        }
        if (!leaf) {
            int passedOn = own >= 0 ? passedOn(own) : inherited;
            addChildren(
                    new Container(row, depth, passedOn, order(own, left)), leftChild, rightChild);
            int close =
                    rows.add(
                            Role.CLOSE,
                            container(control, left),
                            container(candidate, right),
                            row,
                            depth);
            rows.endsAt(row, close);
            if (passedOn >= 0) {
                rows.partOf(close, passedOn);
            }
        }
        return row;
    }

    /** What the children of one container share: the inherited difference, and who moved. */
    private record Container(int row, int depth, int inherited, @Nullable Moves moves) {}

    /** The moved children, as distances from the array's own node. */
    private record Moves(int array, BitSet distances, int difference) {
        boolean has(int child) {
            return distances.get(child - array);
        }
    }

    private void addChildren(Container container, int leftChild, int rightChild) {
        int left = addUnpairedControl(container, leftChild);
        addUnpairedCandidate(container, rightChild);
        while (left != NONE) {
            int right = partner(left);
            int row =
                    add(left, right, container.row(), container.depth() + 1, container.inherited());
            Moves moves = container.moves();
            if (moves != null && moves.has(left)) {
                rows.markMoved(row, moves.difference());
            }
            left = addUnpairedControl(container, next(control, left));
            addUnpairedCandidate(container, next(candidate, right));
        }
    }

    /** Adds the run of children that only control has; returns the child behind it. */
    private int addUnpairedControl(Container container, int first) {
        int left = first;
        while (left != NONE && partner(left) == NONE) {
            add(left, NONE, container.row(), container.depth() + 1, container.inherited());
            left = next(control, left);
        }
        return left;
    }

    private void addUnpairedCandidate(Container container, int first) {
        int right = first;
        while (right != NONE && (result == null || result.controlOf(right) == NONE)) {
            add(NONE, right, container.row(), container.depth() + 1, container.inherited());
            right = next(candidate, right);
        }
    }

    /**
     * The index of the difference that the children of a node with this one are part of, else -1.
     */
    private int passedOn(int difference) {
        Kind kind = differences.get(difference).kind();
        return kind == Kind.ORDER || kind == Kind.VALUE ? NONE : difference;
    }

    private @Nullable Moves order(int difference, int array) {
        if (difference < 0 || control == null || differences.get(difference).kind() != Kind.ORDER) {
            return null;
        }
        IntList nodes = new IntList(control.childCount(array));
        IntList targets = new IntList(control.childCount(array));
        for (int child = control.firstChild(array);
                child >= 0;
                child = control.nextSibling(child)) {
            if (partner(child) >= 0) {
                nodes.add(child);
                targets.add(partner(child));
            }
        }
        BitSet moved = new BitSet();
        MovedElements.in(targets.toArray()).stream()
                .map(i -> nodes.get(i) - array)
                .forEach(moved::set);
        return new Moves(array, moved, difference);
    }

    private int partner(int controlNode) {
        return result == null ? NONE : result.candidateOf(controlNode);
    }

    private static int firstChild(@Nullable JsonTree tree, int node) {
        return tree == null || node < 0 ? NONE : tree.firstChild(node);
    }

    private static int next(@Nullable JsonTree tree, int node) {
        return tree == null || node < 0 ? NONE : tree.nextSibling(node);
    }

    /** The node if it is an object or an array, else -1. */
    private static int container(@Nullable JsonTree tree, int node) {
        return tree != null && node >= 0 && NodeText.isContainer(tree.type(node)) ? node : NONE;
    }
}
