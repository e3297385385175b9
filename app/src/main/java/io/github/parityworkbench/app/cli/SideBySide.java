package io.github.parityworkbench.app.cli;

import io.github.parityworkbench.diff.json.DiffResult;
import io.github.parityworkbench.diff.json.JsonTree;
import io.github.parityworkbench.diff.json.NodeType;

/**
 * Two JSON documents in two columns, aligned as the differ aligned them. What is equal is folded to
 * one line; what differs is marked by a glyph between the columns: {@code -} in control only,
 * {@code +} in the candidate only, {@code ≠} in both.
 */
final class SideBySide {
    private static final String INDENT = "  ";
    private static final int NO_NODE = -1;

    private final Console console;
    private final int half;

    SideBySide(Console console) {
        this.console = console;
        this.half = (console.columns() - 3) / 2;
    }

    void print(DiffResult result) {
        row("control", ' ', "candidate", Ink.BOLD);
        pair(result, 0, 0, 0);
    }

    private void pair(DiffResult result, int left, int right, int depth) {
        JsonTree control = result.control();
        JsonTree candidate = result.candidate();
        if (control.sameValue(left, candidate, right)) {
            row(folded(control, left, depth), ' ', folded(candidate, right, depth), Ink.FAINT);
        } else if (isContainer(control, left) && control.type(left) == candidate.type(right)) {
            row(opening(control, left, depth), ' ', opening(candidate, right, depth), Ink.PLAIN);
            children(result, left, right, depth + 1);
            String close = INDENT.repeat(depth) + (isObject(control, left) ? "}" : "]");
            row(close, ' ', close, Ink.PLAIN);
        } else {
            row(folded(control, left, depth), '≠', folded(candidate, right, depth), Ink.YELLOW);
        }
    }

    /** Pairs in the order of control, each followed by what the candidate has extra behind it. */
    private void children(DiffResult result, int left, int right, int depth) {
        int extra = extras(result, result.candidate().firstChild(right), right, depth);
        int equal = 0;
        for (int child = result.control().firstChild(left);
                child != NO_NODE;
                child = result.control().nextSibling(child)) {
            int partner = result.candidateOf(child);
            boolean paired = partner != NO_NODE && result.candidate().parent(partner) == right;
            if (paired && result.control().sameValue(child, result.candidate(), partner)) {
                equal++;
            } else {
                equal = flush(equal, depth);
                if (paired) {
                    pair(result, child, partner, depth);
                } else {
                    row(folded(result.control(), child, depth), '-', "", Ink.RED);
                }
            }
            if (paired) {
                int next = result.candidate().nextSibling(partner);
                if (next != NO_NODE && result.controlOf(next) == NO_NODE && next >= extra) {
                    equal = flush(equal, depth);
                    extra = extras(result, next, right, depth);
                }
            }
        }
        flush(equal, depth);
    }

    /** Prints what the candidate alone has from there on, up to what control has too. */
    private int extras(DiffResult result, int from, int parent, int depth) {
        int node = from;
        while (node != NO_NODE && result.controlOf(node) == NO_NODE) {
            row("", '+', folded(result.candidate(), node, depth), Ink.GREEN);
            node = result.candidate().nextSibling(node);
        }
        return node == NO_NODE ? result.candidate().subtreeEnd(parent) : node;
    }

    private int flush(int equal, int depth) {
        if (equal > 0) {
            String text = INDENT.repeat(depth) + "… " + equal + " equal";
            row(text, ' ', text, Ink.FAINT);
        }
        return 0;
    }

    private void row(String left, char mark, String right, Ink ink) {
        String cutLeft = TextWidth.padEnd(TextWidth.cutEnd(TextWidth.oneLine(left), half), half);
        String cutRight = TextWidth.cutEnd(TextWidth.oneLine(right), half);
        console.println(
                (console.paint(ink, cutLeft) + " " + mark + " " + console.paint(ink, cutRight))
                        .stripTrailing());
    }

    private static String opening(JsonTree tree, int node, int depth) {
        return INDENT.repeat(depth) + label(tree, node) + (isObject(tree, node) ? "{" : "[");
    }

    private static String folded(JsonTree tree, int node, int depth) {
        return INDENT.repeat(depth) + label(tree, node) + tree.text(node);
    }

    private static String label(JsonTree tree, int node) {
        int parent = tree.parent(node);
        return parent != NO_NODE && isObject(tree, parent) ? tree.name(node) + ": " : "";
    }

    private static boolean isObject(JsonTree tree, int node) {
        return tree.type(node) == NodeType.OBJECT;
    }

    private static boolean isContainer(JsonTree tree, int node) {
        return isObject(tree, node) || tree.type(node) == NodeType.ARRAY;
    }
}
