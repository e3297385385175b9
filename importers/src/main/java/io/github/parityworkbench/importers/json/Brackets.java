package io.github.parityworkbench.importers.json;

/** How deep the bytes of JSON stand in brackets, those in strings not counted. */
final class Brackets {
    private int depth;
    private boolean string;
    private boolean escaped;

    /** Takes the next byte; whether it closes the outermost bracket, or one that is not open. */
    boolean take(int c) {
        if (escaped) {
            escaped = false;
        } else if (string) {
            escaped = c == '\\';
            string = c != '"';
        } else if (c == '"') {
            string = true;
        } else if (c == '{' || c == '[') {
            depth++;
        } else if (c == '}' || c == ']') {
            depth--;
            return depth <= 0;
        }
        return false;
    }

    /** Whether the last byte stands in no bracket and no string. */
    boolean outside() {
        return depth == 0 && !string;
    }

    /** Ends the string, if one is open: in a broken value its end may be what is missing. */
    void endString() {
        string = false;
    }

    /** Begins anew. */
    void reset() {
        depth = 0;
        string = false;
        escaped = false;
    }
}
