package io.github.parityworkbench.importers.json;

import io.github.parityworkbench.diff.JsonStrings;
import io.github.parityworkbench.diff.JsonText;
import java.nio.charset.StandardCharsets;
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
        byte[] bytes = utf8(text.strip());
        return isValid(bytes, depth) ? bytes : null;
    }

    /** The text as UTF-8; a lone surrogate, which UTF-8 cannot hold, becomes the escape of it. */
    private static byte[] utf8(String text) {
        StringBuilder json = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (JsonStrings.isLoneSurrogate(text, i)) {
                JsonStrings.appendEscaped(json, text.charAt(i));
            } else {
                json.append(text.charAt(i));
            }
        }
        return json.toString().getBytes(StandardCharsets.UTF_8);
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
