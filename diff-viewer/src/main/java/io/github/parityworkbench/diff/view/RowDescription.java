package io.github.parityworkbench.diff.view;

import io.github.parityworkbench.diff.FieldPath;
import io.github.parityworkbench.diff.Kind;
import io.github.parityworkbench.diff.json.JsonTree;
import io.github.parityworkbench.diff.json.NodeType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a row is, in words: for a screen reader, the tooltip and the details. */
final class RowDescription {
    /** Characters of a value that are read out. */
    private static final int LONGEST_SPOKEN = 200;

    private RowDescription() {}

    /** Kind, path and both values in one sentence. */
    static String spoken(DiffRows rows, int row) {
        StringBuilder words = new StringBuilder();
        words.append(kind(rows, row)).append(", ").append(path(rows, row));
        for (Side side : Side.values()) {
            String value = value(rows, row, side);
            words.append(side == Side.CONTROL ? ", control " : ", candidate ")
                    .append(value == null ? "absent" : shortened(value));
        }
        return words.toString();
    }

    /** The kind of the row's difference, {@code moved} or {@code equal}. */
    static String kind(DiffRows rows, int row) {
        int difference = rows.difference(row);
        if (difference < 0) {
            int inside = rows.differencesIn(row);
            return inside == 0 ? "equal" : NodeText.count(inside, "difference") + " inside";
        }
        Kind kind = rows.differences().get(difference).kind();
        return kind == Kind.ORDER && !rows.startsDifference(row) ? "moved" : kind.label();
    }

    /** The row's path in control, else in the candidate. */
    static FieldPath path(DiffRows rows, int row) {
        FieldPath left = rows.path(row, Side.CONTROL);
        FieldPath right = left == null ? rows.path(row, Side.CANDIDATE) : left;
        return right == null ? FieldPath.ROOT : right;
    }

    /** The scalar as shown, or what the container holds; null where the side has nothing. */
    static @Nullable String value(DiffRows rows, int row, Side side) {
        JsonTree tree = rows.tree(side);
        int node = rows.node(row, side);
        if (tree == null || node < 0) {
            return null;
        }
        NodeType type = tree.type(node);
        if (!NodeText.isContainer(type)) {
            return NodeText.scalar(tree, node);
        }
        String what = type == NodeType.OBJECT ? "object with " : "array with ";
        return what + NodeText.contents(type, tree.childCount(node));
    }

    /** What the scalar on that side may stand for, a line each. */
    static List<String> explanation(DiffRows rows, int row, Side side) {
        JsonTree tree = rows.tree(side);
        int node = rows.node(row, side);
        if (tree == null || node < 0) {
            return List.of();
        }
        return switch (tree.type(node)) {
            case STRING -> ValueExplanation.of(tree.string(node));
            case NUMBER -> ValueExplanation.of(tree.text(node).toString());
            default -> List.of();
        };
    }

    private static String shortened(String value) {
        return value.length() <= LONGEST_SPOKEN ? value : value.substring(0, LONGEST_SPOKEN) + "…";
    }
}
