package io.github.parityworkbench.app.export;

import io.github.parityworkbench.app.export.SecretNames.Judgement;
import io.github.parityworkbench.diff.JsonStrings;
import io.github.parityworkbench.diff.JsonText;
import io.github.parityworkbench.diff.json.JsonSyntaxException;
import io.github.parityworkbench.diff.json.JsonTree;
import io.github.parityworkbench.diff.json.NodeType;

/** Writes JSON documents with their secrets masked; everything else stays as it was spelled. */
final class MaskedJson {
    private final JsonTree tree;
    private final StringBuilder out = new StringBuilder();

    private MaskedJson(JsonTree tree) {
        this.tree = tree;
    }

    /** The whole document on one line; a text that is no document is masked as text. */
    static String compact(JsonText document, Judgement judgement) {
        JsonTree tree;
        try {
            tree = JsonTree.parse(document);
        } catch (JsonSyntaxException e) {
            String text = document.toString();
            return Masking.isSecret(judgement, text) ? Masking.MASK : Masking.text(text);
        }
        MaskedJson json = new MaskedJson(tree);
        json.write(0, judgement);
        return json.out.toString();
    }

    private void write(int node, Judgement judgement) {
        switch (tree.type(node)) {
            case OBJECT -> writeChildren(node, judgement, '{', '}');
            case ARRAY -> writeChildren(node, judgement, '[', ']');
            default -> out.append(scalar(tree, node, judgement));
        }
    }

    private void writeChildren(int node, Judgement judgement, char open, char close) {
        boolean members = tree.type(node) == NodeType.OBJECT;
        out.append(open);
        for (int child = tree.firstChild(node); child >= 0; child = tree.nextSibling(child)) {
            if (child != node + 1) {
                out.append(',');
            }
            if (members) {
                out.append(quoted(tree.name(child))).append(':');
            }
            write(child, Masking.below(judgement, tree.segment(child)));
        }
        out.append(close);
    }

    /** A scalar as JSON, masked where its names or its look ask for it. */
    static String scalar(JsonTree tree, int node, Judgement judgement) {
        String written = tree.text(node).toString();
        return switch (tree.type(node)) {
            case STRING -> {
                String decoded = tree.string(node);
                String masked =
                        Masking.isSecret(judgement, decoded) ? Masking.MASK : Masking.text(decoded);
                yield masked.equals(decoded) ? written : quoted(masked);
            }
            case NUMBER -> Masking.isSecret(judgement, written) ? quoted(Masking.MASK) : written;
            default -> written;
        };
    }

    /** The text as a JSON string. */
    static String quoted(String text) {
        return JsonStrings.quote(text).toString();
    }
}
