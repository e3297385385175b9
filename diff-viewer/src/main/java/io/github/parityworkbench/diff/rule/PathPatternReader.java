package io.github.parityworkbench.diff.rule;

import io.github.parityworkbench.diff.PathSyntaxException;
import io.github.parityworkbench.diff.QuotedName;
import io.github.parityworkbench.diff.rule.Selector.Index;
import io.github.parityworkbench.diff.rule.Selector.Name;
import io.github.parityworkbench.diff.rule.Selector.Slice;
import io.github.parityworkbench.diff.rule.Selector.Wildcard;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the steps of a {@link PathPattern} by the grammar of RFC 9535. */
final class PathPatternReader {
    private static final String LARGEST = Integer.toString(Integer.MAX_VALUE);

    private final String text;
    private int at;

    PathPatternReader(String text) {
        this.text = text;
    }

    List<PathStep> read() {
        expect('$', "$, the root");
        List<PathStep> steps = new ArrayList<>();
        while (at < text.length()) {
            int start = at;
            skipBlanks();
            if (at == text.length()) {
                at = start;
                throw error("the end, not a blank");
            }
            steps.add(step());
        }
        return steps;
    }

    private PathStep step() {
        boolean anyDepth = false;
        if (take('.')) {
            anyDepth = take('.');
            if (!anyDepth || peek() != '[') {
                Selector selector = take('*') ? new Wildcard() : new Name(shorthandName());
                return new PathStep(anyDepth, List.of(selector), false);
            }
        }
        expect('[', ". or [");
        List<Selector> selectors = new ArrayList<>();
        do {
            skipBlanks();
            selectors.add(selector());
            skipBlanks();
        } while (take(','));
        expect(']', "] or ,");
        return new PathStep(anyDepth, selectors, selectors.get(0) instanceof Wildcard);
    }

    private Selector selector() {
        char c = peek();
        if (c == '?') {
            throw refusal(
                    "a filter cannot be used in a rule, since a rule is applied to differences"
                            + " without their documents: write [*], and narrow the rule by its"
                            + " kinds or causes");
        }
        if (take('*')) {
            return new Wildcard();
        }
        if (c == '\'' || c == '"') {
            QuotedName quoted = QuotedName.read(text, at);
            at = quoted.end();
            return new Name(quoted.name());
        }
        return indexOrSlice();
    }

    private Selector indexOrSlice() {
        int start = at;
        Integer first = number();
        int afterFirst = at;
        skipBlanks();
        if (!take(':')) {
            at = afterFirst;
            if (first == null) {
                throw error("a quoted name, an index, a slice or *");
            }
            return new Index(first);
        }
        skipBlanks();
        Integer end = number();
        skipBlanks();
        Integer step = null;
        if (take(':')) {
            skipBlanks();
            step = number();
        }
        int from = first == null ? 0 : first;
        if ((end != null && end <= from) || (step != null && step == 0)) {
            at = start;
            throw refusal("this slice selects nothing");
        }
        return new Slice(from, end, step == null ? 1 : step);
    }

    /** A number from 0 without leading zeros; null where there is none. */
    private @Nullable Integer number() {
        int start = at;
        if (peek() == '-') {
            throw refusal(
                    "a negative number counts from an array's end, which a path does not know:"
                            + " write an index from 0, or [*]");
        }
        while (peek() >= '0' && peek() <= '9') {
            at++;
        }
        if (at == start) {
            return null;
        }
        String digits = text.substring(start, at);
        if (digits.length() > 1 && digits.charAt(0) == '0') {
            at = start;
            throw error("a number without leading zeros");
        }
        if (digits.length() > LARGEST.length()
                || (digits.length() == LARGEST.length() && digits.compareTo(LARGEST) > 0)) {
            at = start;
            throw error("a number up to " + LARGEST);
        }
        return Integer.valueOf(digits);
    }

    private String shorthandName() {
        int start = at;
        while (at < text.length() && isNameCharacter(text.charAt(at), at > start)) {
            at++;
        }
        if (at < text.length() && !endsName(text.charAt(at))) {
            at = start;
            throw error("a name of letters, digits and _, or any other name as ['name']");
        }
        if (start == at) {
            throw error("a name or *");
        }
        return text.substring(start, at);
    }

    private static boolean isNameCharacter(char c, boolean digitAllowed) {
        return c >= 0x80
                || c == '_'
                || (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (digitAllowed && c >= '0' && c <= '9');
    }

    private static boolean endsName(char c) {
        return c == '.' || c == '[' || isBlank(c);
    }

    private void skipBlanks() {
        while (isBlank(peek())) {
            at++;
        }
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }

    /** The character here, or NUL at the end. */
    private char peek() {
        return at < text.length() ? text.charAt(at) : '\0';
    }

    private boolean take(char c) {
        if (peek() != c || at >= text.length()) {
            return false;
        }
        at++;
        return true;
    }

    private void expect(char c, String expected) {
        if (!take(c)) {
            throw error(expected);
        }
    }

    private PathSyntaxException error(String expected) {
        return PathSyntaxException.expected(expected, text, at);
    }

    private PathSyntaxException refusal(String sentence) {
        return PathSyntaxException.refused(sentence, text, at);
    }
}
