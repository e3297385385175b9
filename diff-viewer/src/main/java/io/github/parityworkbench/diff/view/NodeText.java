package io.github.parityworkbench.diff.view;

import io.github.parityworkbench.diff.json.JsonTree;
import io.github.parityworkbench.diff.json.NodeType;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How a name or a scalar reads on the screen: decoded, but with nothing invisible in it. */
final class NodeText {
    private NodeText() {}

    static boolean isContainer(NodeType type) {
        return type == NodeType.OBJECT || type == NodeType.ARRAY;
    }

    /** The scalar as shown: numbers as written, strings in quotes. */
    static String scalar(JsonTree tree, int node) {
        return tree.type(node) == NodeType.STRING
                ? quoted(tree.string(node))
                : tree.text(node).toString();
    }

    static String opening(NodeType container) {
        return container == NodeType.OBJECT ? "{" : "[";
    }

    static String closing(NodeType container) {
        return container == NodeType.OBJECT ? "}" : "]";
    }

    /** How many a container holds, such as {@code 12 members}. */
    static String contents(DiffTexts texts, NodeType container, int count) {
        return texts.count(container == NodeType.OBJECT ? "count.members" : "count.items", count);
    }

    static String quoted(String string) {
        return '"' + visible(string) + '"';
    }

    /** The text with escapes for whatever would not show or would turn the line round. */
    static String visible(String text) {
        StringBuilder shown = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            String escape = escape(text, i, c);
            if (escape != null && shown == null) {
                shown = new StringBuilder(text.length() + 16).append(text, 0, i);
            }
            if (shown != null) {
                if (escape == null) {
                    shown.append(c);
                } else {
                    shown.append(escape);
                }
            }
        }
        return shown == null ? text : shown.toString();
    }

    private static @Nullable String escape(String text, int i, char c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            case '\b' -> "\\b";
            case '\f' -> "\\f";
            default ->
                    isInvisible(text, i, c) ? String.format(Locale.ROOT, "\\u%04x", (int) c) : null;
        };
    }

    private static boolean isInvisible(String text, int i, char c) {
        if (c >= ' ' && c < 0x7f) {
            return false;
        }
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED ->
                    true;
            default -> false;
        };
    }
}
