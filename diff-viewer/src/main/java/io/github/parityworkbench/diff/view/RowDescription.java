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

    private final DiffRows rows;
    private final DiffTexts texts;

    RowDescription(DiffRows rows, DiffTexts texts) {
        this.rows = rows;
        this.texts = texts;
    }

    /** Kind, path and both values in one sentence. */
    String spoken(int row) {
        return texts.get(
                "row.spoken",
                kind(row),
                path(rows, row).toString(),
                spoken(row, Side.CONTROL),
                spoken(row, Side.CANDIDATE));
    }

    private String spoken(int row, Side side) {
        String value = value(row, side);
        return value == null ? texts.get("row.absent") : shortened(value);
    }

    /** The kind of the row's difference, {@code moved} or {@code equal}. */
    String kind(int row) {
        int difference = rows.difference(row);
        if (difference < 0) {
            int inside = rows.differencesIn(row);
            return inside == 0
                    ? texts.get("row.equal")
                    : texts.get("row.inside", texts.count("count.differences", inside));
        }
        Kind kind = rows.differences().get(difference).kind();
        return kind == Kind.ORDER && !rows.startsDifference(row)
                ? texts.get("row.moved")
                : texts.kind(kind);
    }

    /** The row's path in control, else in the candidate. */
    static FieldPath path(DiffRows rows, int row) {
        FieldPath left = rows.path(row, Side.CONTROL);
        FieldPath right = left == null ? rows.path(row, Side.CANDIDATE) : left;
        return right == null ? FieldPath.ROOT : right;
    }

    /** The scalar as shown, or what the container holds; null where the side has nothing. */
    @Nullable String value(int row, Side side) {
        JsonTree tree = rows.tree(side);
        int node = rows.node(row, side);
        if (tree == null || node < 0) {
            return null;
        }
        NodeType type = tree.type(node);
        if (!NodeText.isContainer(type)) {
            return NodeText.scalar(tree, node);
        }
        return texts.get(
                type == NodeType.OBJECT ? "row.object" : "row.array",
                NodeText.contents(texts, type, tree.childCount(node)));
    }

    /** What the scalar on that side may stand for, a line each. */
    List<String> explanation(int row, Side side) {
        JsonTree tree = rows.tree(side);
        int node = rows.node(row, side);
        if (tree == null || node < 0) {
            return List.of();
        }
        return switch (tree.type(node)) {
            case STRING -> new ValueExplanation(texts).of(tree.string(node));
            case NUMBER -> new ValueExplanation(texts).of(tree.text(node).toString());
            default -> List.of();
        };
    }

    private static String shortened(String value) {
        return value.length() <= LONGEST_SPOKEN ? value : value.substring(0, LONGEST_SPOKEN) + "…";
    }
}
