package io.github.parityworkbench.diff.json;

import java.util.Arrays;
import java.util.List;

/**
 * A JSON Pointer (RFC 6901) as its reference tokens, of which only the document says what they are.
 */
record JsonPointer(List<String> tokens) {
    JsonPointer {
        tokens = List.copyOf(tokens);
    }

    static JsonPointer parse(String text) {
        if (text.isEmpty()) {
            return new JsonPointer(List.of());
        }
        if (text.charAt(0) != '/') {
            throw new JsonPatchException("'" + text + "' is no JSON Pointer: it lacks the slash");
        }
        return new JsonPointer(
                Arrays.stream(text.substring(1).split("/", -1))
                        .map(token -> token.replace("~1", "/").replace("~0", "~"))
                        .toList());
    }

    /** One token as it is written in a pointer. */
    static String escape(String token) {
        return token.replace("~", "~0").replace("/", "~1");
    }

    boolean isRoot() {
        return tokens.isEmpty();
    }

    String last() {
        return tokens.get(tokens.size() - 1);
    }

    /** Whether the other place lies inside this one. */
    boolean holds(JsonPointer other) {
        return other.tokens.size() > tokens.size()
                && other.tokens.subList(0, tokens.size()).equals(tokens);
    }

    /**
     * The array index that a token says.
     *
     * @param length what the index must stay below
     */
    static int index(String token, int length) {
        boolean digits = !token.isEmpty() && token.chars().allMatch(c -> c >= '0' && c <= '9');
        boolean canonical = digits && (token.length() == 1 || token.charAt(0) != '0');
        if (!canonical || token.length() > 9 || Integer.parseInt(token) >= length) {
            throw new JsonPatchException("there is no array index '" + token + "'");
        }
        return Integer.parseInt(token);
    }
}
