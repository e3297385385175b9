package io.github.parityworkbench.diff;

import io.github.parityworkbench.diff.Segment.Index;
import io.github.parityworkbench.diff.Segment.Member;
import io.github.parityworkbench.diff.Segment.Wildcard;
import java.util.ArrayList;
import java.util.List;

/** Reads a {@link FieldPath} from its text. */
final class FieldPathReader {
    private final String text;
    private int at;

    FieldPathReader(String text) {
        this.text = text;
    }

    FieldPath read() {
        expect('$');
        List<Segment> segments = new ArrayList<>();
        while (at < text.length()) {
            segments.add(segment());
        }
        return new FieldPath(segments);
    }

    private Segment segment() {
        if (take('.')) {
            if (take('*')) {
                return Wildcard.ANY_MEMBER;
            }
            return new Member(shorthandName());
        }
        expect('[');
        Segment segment;
        if (take('*')) {
            segment = Wildcard.ANY_INDEX;
        } else if (peek() == '\'' || peek() == '"') {
            segment = new Member(quotedName(text.charAt(at++)));
        } else {
            segment = new Index(index());
        }
        expect(']');
        return segment;
    }

    private String shorthandName() {
        int start = at;
        while (at < text.length() && FieldPathWriter.isNameCharacter(text.charAt(at))) {
            at++;
        }
        if (start == at) {
            throw error("a name or *");
        }
        return text.substring(start, at);
    }

    private int index() {
        int start = at;
        while (peek() >= '0' && peek() <= '9') {
            at++;
        }
        try {
            return Integer.parseInt(text.substring(start, at));
        } catch (NumberFormatException e) {
            at = start;
            throw error("an array index, a quoted name or *");
        }
    }

    private String quotedName(char quote) {
        StringBuilder name = new StringBuilder();
        while (peek() != quote) {
            char c = next();
            name.append(c == '\\' ? escaped() : c);
        }
        at++;
        return name.toString();
    }

    private char escaped() {
        char c = next();
        return switch (c) {
            case 'b' -> '\b';
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'f' -> '\f';
            case 'r' -> '\r';
            case '\'', '"', '\\', '/' -> c;
            case 'u' -> unicode();
            default -> {
                at--;
                throw error("an escape such as \\' or \\u0041");
            }
        };
    }

    private char unicode() {
        int value = 0;
        for (int i = 0; i < 4; i++) {
            int digit = Character.digit(next(), 16);
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
            throw error("the closing quote");
        }
        return text.charAt(at++);
    }

    /** The character here, or NUL at the end. */
    private char peek() {
        return at < text.length() ? text.charAt(at) : '\0';
    }

    private boolean take(char c) {
        if (peek() != c) {
            return false;
        }
        at++;
        return true;
    }

    private void expect(char c) {
        if (!take(c)) {
            throw error("'" + c + "'");
        }
    }

    private IllegalArgumentException error(String expected) {
        return new IllegalArgumentException(
                "not a path: '%s', expected %s at character %d".formatted(text, expected, at + 1));
    }
}
