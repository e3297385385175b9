package io.github.parityworkbench.app.desktop.exchange;

import io.github.parityworkbench.diff.JsonText;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a long JSON text can be cut into pages that are printed one at a time: always between two
 * tokens, with the depth of nesting there.
 */
final class JsonPages {
    /**
     * A page.
     *
     * @param from its first byte; of a text that is no JSON, its first character
     * @param to the byte or character behind its last
     * @param depth how many objects and arrays are open at its beginning
     */
    record Page(int from, int to, int depth) {}

    private JsonPages() {}

    /** Cuts the text into pages of at least {@code size} bytes each, the last aside. */
    static List<Page> of(JsonText text, int size) {
        List<Page> pages = new ArrayList<>();
        int depth = 0;
        int start = 0;
        int startDepth = 0;
        int at = 0;
        while (at < text.length()) {
            byte c = text.byteAt(at);
            if (c == '"') {
                at = JsonPrinter.stringEnd(text, at);
            } else {
                if (c == '{' || c == '[') {
                    depth++;
                } else if (c == '}' || c == ']') {
                    depth--;
                }
                at++;
            }
            if (c == ',' && at - start >= size) {
                pages.add(new Page(start, at, startDepth));
                start = at;
                startDepth = depth;
            }
        }
        if (start < text.length() || pages.isEmpty()) {
            pages.add(new Page(start, text.length(), startDepth));
        }
        return pages;
    }
}
