package io.github.parityworkbench.importers.mapping;

import java.util.ArrayList;
import java.util.List;

/**
 * A JSON Pointer (RFC 6901). Where it steps into a string that holds JSON, it goes on inside.
 *
 * @param tokens names of members or indexes of elements, unescaped; none means the whole record
 */
public record Pointer(List<String> tokens) {
    /** The whole record. */
    public static final Pointer ROOT = new Pointer(List.of());

    public Pointer {
        tokens = List.copyOf(tokens);
    }

    /**
     * The pointer that is written like this, such as {@code /old/response~1body}.
     *
     * @throws IllegalArgumentException if it is not one; the message says why
     */
    public static Pointer parse(String text) {
        if (text.isEmpty()) {
            return ROOT;
        }
        if (!text.startsWith("/")) {
            throw new IllegalArgumentException(
                    "a JSON Pointer starts with /, this one does not: " + text);
        }
        List<String> tokens = new ArrayList<>();
        for (String token : text.substring(1).split("/", -1)) {
            if (token.replace("~0", "").replace("~1", "").contains("~")) {
                throw new IllegalArgumentException(
                        "in a JSON Pointer, ~ is written ~0 and / is written ~1: " + text);
            }
            tokens.add(token.replace("~1", "/").replace("~0", "~"));
        }
        return new Pointer(tokens);
    }

    /** The pointer one step further. */
    public Pointer child(String token) {
        List<String> longer = new ArrayList<>(tokens);
        longer.add(token);
        return new Pointer(longer);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (String token : tokens) {
            text.append('/').append(token.replace("~", "~0").replace("/", "~1"));
        }
        return text.toString();
    }
}
