package io.github.parityworkbench.importers.json;

import io.github.parityworkbench.diff.JsonText;
import org.jspecify.annotations.Nullable;

/** JSON objects and arrays that stand inside of JSON strings. */
public final class EmbeddedJson {
    private EmbeddedJson() {}

    /** The object or array in the string; null where it holds none. */
    public static byte @Nullable [] in(JsonText value, int depth) {
        if (!JsonStrings.isString(value)) {
            return null;
        }
        String text = JsonStrings.decode(value);
        int first = 0;
        while (first < text.length() && Character.isWhitespace(text.charAt(first))) {
            first++;
        }
        if (first == text.length() || (text.charAt(first) != '{' && text.charAt(first) != '[')) {
            return null;
        }
        byte[] bytes = JsonStrings.utf8(text.strip());
        return isValid(bytes, depth) ? bytes : null;
    }

    /** What stands in the string where that is an object or array, else the value itself. */
    public static JsonText unwrapped(JsonText value, int depth) {
        byte[] inside = in(value, depth);
        return inside == null ? value : JsonText.of(inside);
    }

    /** Whether the bytes are one JSON value. */
    public static boolean isValid(byte[] bytes, int depth) {
        try {
            JsonScanner scanner = new JsonScanner(depth).reset(bytes, 0, bytes.length);
            scanner.skipValue();
            scanner.finish();
            return true;
        } catch (MalformedJsonException malformed) {
            return false;
        }
    }
}
