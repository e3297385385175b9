package io.github.parityworkbench.diff.json;

/** Reads the tokens of RFC 8259 from bytes and refuses everything else. */
final class JsonScanner {
    final byte[] bytes;

    /** The byte that is looked at. */
    int at;

    JsonScanner(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The byte here, -1 at the end. */
    int peek() {
        return at < bytes.length ? bytes[at] & 0xFF : -1;
    }

    /** The next byte that is not blank, -1 at the end. */
    int skipBlanks() {
        while (at < bytes.length) {
            byte c = bytes[at];
            if (c != ' ' && c != '\n' && c != '\t' && c != '\r') {
                return c & 0xFF;
            }
            at++;
        }
        return -1;
    }

    /**
     * Steps over the string whose opening quote is here.
     *
     * @return whether it has escapes
     */
    boolean string() {
        boolean escapes = false;
        int i = at + 1;
        while (i < bytes.length) {
            byte c = bytes[i];
            if (c == '"') {
                at = i + 1;
                return escapes;
            }
            if (c == '\\') {
                escapes = true;
                at = i;
                escape();
                i = at;
            } else if (c >= 0 && c < ' ') {
                at = i;
                throw error("control character in a string");
            } else {
                i++;
            }
        }
        at = i;
        throw error("a string without an end");
    }

    private void escape() {
        at++;
        switch (peek()) {
            case '"', '\\', '/', 'b', 'f', 'n', 'r', 't' -> at++;
            case 'u' -> {
                at++;
                for (int i = 0; i < 4; i++, at++) {
                    if (peek() >= 0x80 || Character.digit(peek(), 16) < 0) {
                        throw error("an escape without four hexadecimal digits");
                    }
                }
            }
            default -> throw error("unknown escape");
        }
    }

    /** Steps over the number that begins here. */
    void number() {
        if (!passNumber()) {
            throw error("a digit is missing");
        }
    }

    /** Steps over the number that begins here, or as far as it is one; whether it is. */
    boolean passNumber() {
        if (peek() == '-') {
            at++;
        }
        if (peek() == '0') {
            at++;
        } else if (!passDigits()) {
            return false;
        }
        if (peek() == '.') {
            at++;
            if (!passDigits()) {
                return false;
            }
        }
        if (peek() == 'e' || peek() == 'E') {
            at++;
            if (peek() == '+' || peek() == '-') {
                at++;
            }
            return passDigits();
        }
        return true;
    }

    private boolean passDigits() {
        int start = at;
        while (at < bytes.length && bytes[at] >= '0' && bytes[at] <= '9') {
            at++;
        }
        return at > start;
    }

    /** Steps over {@code true}, {@code false} or {@code null}. */
    void literal(String word) {
        for (int i = 0; i < word.length(); i++, at++) {
            if (peek() != word.charAt(i)) {
                throw error("unknown word");
            }
        }
    }

    JsonSyntaxException error(String reason) {
        return at >= bytes.length
                ? new JsonSyntaxException(bytes.length, "the text ends too early")
                : new JsonSyntaxException(at, reason);
    }
}
