package io.github.parityworkbench.diff.view;

import io.github.parityworkbench.diff.Kind;
import io.github.parityworkbench.diff.json.ArrayAlignment;
import io.github.parityworkbench.diff.json.JsonTree;
import io.github.parityworkbench.diff.json.NodeType;
import io.github.parityworkbench.diff.view.DiffRows.Role;
import io.github.parityworkbench.diff.view.Run.Look;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one side of a row reads, cut to the room there is so that the first change is in sight. */
final class RowText {
    /** Characters of a name or a value that are shown however little room there is. */
    private static final int SHORTEST_PART = 4;

    /** Room for the marks where a value is cut. */
    private static final int CUT_MARKS = 2;

    private final DiffRows rows;
    private final DiffTexts texts;

    RowText(DiffRows rows, DiffTexts texts) {
        this.rows = rows;
        this.texts = texts;
    }

    /**
     * The row's text on that side, empty where the side has nothing there.
     *
     * @param folded whether the container that opens here is folded
     * @param room characters that fit; longer values are cut
     */
    List<Run> runs(int row, Side side, boolean folded, int room) {
        JsonTree tree = rows.tree(side);
        int node = rows.node(row, side);
        if (tree == null || node < 0) {
            return List.of();
        }
        if (rows.role(row) == Role.CLOSE) {
            return List.of(Run.of(NodeText.closing(tree.type(node)), Look.PUNCTUATION));
        }
        List<Run> runs = new ArrayList<>();
        addLabel(runs, tree, node, room);
        if (!NodeText.isContainer(tree.type(node))) {
            int used = runs.stream().mapToInt(run -> run.text().length()).sum();
            runs.addAll(value(row, side, Math.max(SHORTEST_PART, room - used - CUT_MARKS)));
        } else {
            addContainer(runs, row, tree, node, folded);
        }
        if (rows.moved(row)) {
            addWhereMoved(runs, row, side);
        }
        return runs;
    }

    private static void addLabel(List<Run> runs, JsonTree tree, int node, int room) {
        int parent = tree.parent(node);
        if (parent < 0) {
            return;
        }
        if (tree.type(parent) == NodeType.OBJECT) {
            addName(runs, NodeText.visible(tree.name(node)), room);
        } else {
            runs.add(Run.of(tree.indexInParent(node) + "  ", Look.INDEX));
        }
    }

    /** A name that takes more than half the room loses its middle. */
    private static void addName(List<Run> runs, String name, int room) {
        int longest = Math.max(SHORTEST_PART, room / 2);
        if (name.length() <= longest) {
            runs.add(Run.of(name + ": ", Look.NAME));
            return;
        }
        int half = longest / 2;
        runs.add(Run.of(name.substring(0, half), Look.NAME));
        runs.add(Run.of("…", Look.CUT));
        runs.add(Run.of(name.substring(name.length() - half) + ": ", Look.NAME));
    }

    /** Whether the row shows an item of an array on that side, where it shows anything. */
    static boolean isItem(DiffRows rows, int row, Side side) {
        JsonTree tree = rows.tree(side);
        int node = rows.node(row, side);
        return tree != null && node > 0 && tree.type(tree.parent(node)) == NodeType.ARRAY;
    }

    private void addContainer(List<Run> runs, int row, JsonTree tree, int node, boolean folded) {
        NodeType type = tree.type(node);
        int children = tree.childCount(node);
        if (children == 0 && rows.role(row) == Role.LEAF) {
            String both = NodeText.opening(type) + NodeText.closing(type);
            runs.add(new Run(both, Look.PUNCTUATION, changesWhole(row), false));
            return;
        }
        runs.add(Run.of(NodeText.opening(type), Look.PUNCTUATION));
        if (folded) {
            runs.add(Run.of(" " + NodeText.contents(texts, type, children) + " ", Look.NOTE));
            runs.add(Run.of(NodeText.closing(type), Look.PUNCTUATION));
        } else {
            String how = alignment(rows.alignment(row));
            if (!how.isEmpty()) {
                runs.add(Run.of("  " + how, Look.NOTE));
            }
        }
    }

    /** How the items of an array were paired, where a reader would want to know; else empty. */
    String alignment(@Nullable ArrayAlignment alignment) {
        if (alignment == null) {
            return "";
        }
        String key = String.join(", ", alignment.key());
        if (key.isEmpty()) {
            return alignment.degraded() ? texts.get("row.by-position") : "";
        }
        return texts.get(alignment.degraded() ? "row.matched-in-part" : "row.matched-by", key);
    }

    private void addWhereMoved(List<Run> runs, int row, Side side) {
        JsonTree other = rows.tree(side.other());
        int there = rows.node(row, side.other());
        if (other != null && there >= 0) {
            String key = side == Side.CONTROL ? "row.now-at" : "row.was-at";
            String where = texts.get(key, Integer.toString(other.indexInParent(there)));
            runs.add(Run.of("  " + Kind.ORDER.glyph() + " " + where, Look.NOTE));
        }
    }

    /** The scalar on that side of the row, with what differs in it marked. */
    List<Run> value(int row, Side side, int room) {
        String text = scalar(row, side);
        Look look = look(row, side);
        int difference = rows.difference(row);
        if (difference < 0 || !rows.startsDifference(row)) {
            return Excerpt.of(text, look, List.of(), room);
        }
        return Excerpt.of(text, look, changes(row, side, text), room);
    }

    private List<InlineDifference.Range> changes(int row, Side side, String text) {
        if (changesWhole(row)
                || look(row, Side.CONTROL) != Look.STRING
                || look(row, Side.CANDIDATE) != Look.STRING) {
            return List.of(new InlineDifference.Range(0, text.length()));
        }
        InlineDifference inline =
                InlineDifference.between(scalar(row, Side.CONTROL), scalar(row, Side.CANDIDATE));
        return side == Side.CONTROL ? inline.control() : inline.candidate();
    }

    /**
     * Whether the difference of this row lies in all of its value, not in some of its characters.
     */
    private boolean changesWhole(int row) {
        return rows.startsDifference(row)
                && rows.differences().get(rows.difference(row)).kind() != Kind.VALUE;
    }

    private String scalar(int row, Side side) {
        JsonTree tree = rows.tree(side);
        return tree == null ? "" : NodeText.scalar(tree, rows.node(row, side));
    }

    private Look look(int row, Side side) {
        JsonTree tree = rows.tree(side);
        if (tree == null) {
            return Look.LITERAL;
        }
        return switch (tree.type(rows.node(row, side))) {
            case STRING -> Look.STRING;
            case NUMBER -> Look.NUMBER;
            case BOOLEAN, NULL -> Look.LITERAL;
            case OBJECT, ARRAY -> Look.PUNCTUATION;
        };
    }
}
