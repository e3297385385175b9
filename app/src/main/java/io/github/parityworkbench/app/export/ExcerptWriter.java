package io.github.parityworkbench.app.export;

import io.github.parityworkbench.app.export.SecretNames.Judgement;
import io.github.parityworkbench.diff.json.JsonTree;
import io.github.parityworkbench.diff.json.NodeType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Writes a small part of a document as pretty JSON: the way to one node in full, of everything
 * beside it only what tells things apart, and how much was left out.
 */
final class ExcerptWriter {
    private static final int MEMBERS_BESIDE = 4;
    private static final int CHILDREN_INSIDE = 8;
    private static final int LEVELS_INSIDE = 3;

    /** Members that say what an object is. */
    private static final Set<String> TELLING =
            Set.of(
                    "id",
                    "_id",
                    "uuid",
                    "key",
                    "slug",
                    "code",
                    "name",
                    "title",
                    "type",
                    "__typename");

    private final JsonTree tree;
    private final int window;
    private final StringBuilder out = new StringBuilder();
    private int top;
    private int focus;

    ExcerptWriter(JsonTree tree, int window) {
        this.tree = tree;
        this.window = window;
    }

    /**
     * Writes the node {@code from} on the way to the node {@code to}.
     *
     * @param to -1 where it is missing: then only what tells {@code from} apart is written
     * @param judgement what is known of {@code from}
     */
    String write(int from, int to, Judgement judgement) {
        top = from;
        focus = to;
        write(top, judgement, "\n", LEVELS_INSIDE);
        return out.toString();
    }

    private void write(int node, Judgement judgement, String newLine, int levels) {
        if (tree.childCount(node) == 0) {
            writeLeaf(node, judgement);
            return;
        }
        boolean object = tree.type(node) == NodeType.OBJECT;
        boolean onTheWay = node != focus && (node == top || leadsToFocus(node));
        String inner = newLine + "  ";
        if (!onTheWay && levels == 0) {
            out.append(object ? "{\"…\": " : "[").append(leftOut(node, tree.childCount(node)));
            out.append(object ? '}' : ']');
            return;
        }
        out.append(object ? '{' : '[');
        String separator = inner;
        int skipped = 0;
        Set<Integer> chosen = onTheWay ? onTheWay(node) : inside(node);
        for (int child = tree.firstChild(node); child >= 0; child = tree.nextSibling(child)) {
            if (!chosen.contains(child)) {
                skipped++;
                continue;
            }
            if (skipped > 0 && !object) {
                out.append(separator).append(leftOut(node, skipped));
                separator = "," + inner;
                skipped = 0;
            }
            out.append(separator);
            separator = "," + inner;
            if (object) {
                out.append(MaskedJson.quoted(tree.name(child))).append(": ");
            }
            int levelsBelow = onTheWay ? LEVELS_INSIDE : levels - 1;
            write(child, Masking.below(judgement, tree.segment(child)), inner, levelsBelow);
        }
        if (skipped > 0) {
            out.append(separator).append(object ? "\"…\": " : "").append(leftOut(node, skipped));
        }
        out.append(newLine).append(object ? '}' : ']');
    }

    private void writeLeaf(int node, Judgement judgement) {
        String scalar = MaskedJson.scalar(tree, node, judgement);
        if (tree.type(node) != NodeType.STRING || scalar.length() <= 2) {
            out.append(TextWindow.cut(scalar, window));
            return;
        }
        String masked =
                Masking.isSecret(judgement, tree.string(node))
                        ? Masking.MASK
                        : Masking.text(tree.string(node));
        out.append(MaskedJson.quoted(TextWindow.cut(masked, window)));
    }

    private boolean leadsToFocus(int node) {
        return node <= focus && focus < tree.subtreeEnd(node);
    }

    /**
     * The child that leads to the focus, and in an object a few small members that tell it apart.
     */
    private Set<Integer> onTheWay(int node) {
        Set<Integer> chosen = new HashSet<>();
        List<Integer> beside = new ArrayList<>();
        for (int child = tree.firstChild(node); child >= 0; child = tree.nextSibling(child)) {
            if (leadsToFocus(child)) {
                chosen.add(child);
            } else if (tree.type(node) == NodeType.OBJECT && tree.childCount(child) == 0) {
                if (TELLING.contains(tree.name(child))) {
                    beside.add(0, child);
                } else {
                    beside.add(child);
                }
            }
        }
        chosen.addAll(beside.subList(0, Math.min(MEMBERS_BESIDE, beside.size())));
        return chosen;
    }

    private Set<Integer> inside(int node) {
        Set<Integer> chosen = new HashSet<>();
        int child = tree.firstChild(node);
        while (child >= 0 && chosen.size() < CHILDREN_INSIDE) {
            chosen.add(child);
            child = tree.nextSibling(child);
        }
        return chosen;
    }

    private String leftOut(int node, int count) {
        String what = tree.type(node) == NodeType.OBJECT ? "member" : "element";
        return "\"… %d more %s%s\"".formatted(count, what, count == 1 ? "" : "s");
    }
}
