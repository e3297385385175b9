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
            QuotedName quoted = QuotedName.read(text, at);
            at = quoted.end();
            segment = new Member(quoted.name());
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

    private PathSyntaxException error(String expected) {
        return PathSyntaxException.expected(expected, text, at);
    }
}
