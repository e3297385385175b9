package io.github.parityworkbench.diff;

/**
 * A member's name as brackets hold it, in single or double quotes with the escapes of RFC 9535.
 *
 * @param name what the quotes and escapes stand for
 * @param end the first character behind the closing quote
 */
public record QuotedName(String name, int end) {

    /**
     * Reads the name whose opening quote stands at {@code start}.
     *
     * @throws PathSyntaxException if it does not end, or has an escape or character that it may not
     */
    public static QuotedName read(String text, int start) {
        return new Reader(text, start).read();
    }

    private static final class Reader {
        private final String text;
        private final char quote;
        private int at;

        Reader(String text, int start) {
            this.text = text;
            this.quote = text.charAt(start);
            this.at = start + 1;
        }

        QuotedName read() {
            StringBuilder name = new StringBuilder();
            char c = next();
            while (c != quote) {
                if (c < ' ') {
                    at--;
                    throw error(
                            "an escape such as \\u%04x for a control character".formatted((int) c));
                }
                name.append(c == '\\' ? escaped() : c);
                c = next();
            }
            return new QuotedName(name.toString(), at);
        }

        private char escaped() {
            char c = next();
            return switch (c) {
                case 'b' -> '\b';
                case 't' -> '\t';
                case 'n' -> '\n';
                case 'f' -> '\f';
                case 'r' -> '\r';
                case '\\', '/' -> c;
                case 'u' -> unicode();
                default -> {
                    if (c == quote) {
                        yield c;
                    }
                    at--;
                    throw error("an escape such as \\" + quote + " or \\u0041");
                }
            };
        }

        private char unicode() {
            int value = 0;
            for (int i = 0; i < 4; i++) {
                char c = next();
                int digit = c < 0x80 ? Character.digit(c, 16) : -1;
                if (digit < 0) {
                    at--;
                    throw error("four hexadecimal digits");
                }
                value = value * 16 + digit;
            }
            return (char) value;
        }

        private char next() {
            if (at >= text.length()) {
                throw error("the closing " + quote);
            }
            return text.charAt(at++);
        }

        private PathSyntaxException error(String expected) {
            return PathSyntaxException.expected(expected, text, at);
        }
    }
}
