package io.github.parityworkbench.app.desktop.exchange;

import io.github.parityworkbench.app.desktop.exchange.PrintedJson.Look;
import io.github.parityworkbench.app.desktop.exchange.PrintedJson.Span;
import io.github.parityworkbench.diff.JsonText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Lays JSON out in lines. Every token stays as it was sent; only the white space between tokens is
 * new. A string too long for a line of an editor is cut, and says how much is missing.
 */
final class JsonPrinter {
    /** The longest string that is printed whole, in bytes. */
    static final int LONGEST_STRING = 4000;

    private static final String INDENT = "  ";

    private final JsonText source;
    private final StringBuilder text = new StringBuilder();
    private final List<Span> spans = new ArrayList<>();
    private int depth;
    private int plain;

    private JsonPrinter(JsonText source, int depth) {
        this.source = source;
        this.depth = depth;
    }

    /** Prints one page. */
    static PrintedJson print(JsonText source, JsonPages.Page page) {
        JsonPrinter printer = new JsonPrinter(source, page.depth());
        printer.indent();
        printer.print(page.from(), page.to());
        return new PrintedJson(printer.text.toString(), printer.spans);
    }

    private void print(int from, int to) {
        int at = from;
        while (at < to) {
            byte c = source.byteAt(at);
            if (isSpace(c)) {
                at++;
            } else if (c == '"') {
                int end = stringEnd(source, at);
                string(at, end, isKey(end, to));
                at = end;
            } else if (isPunctuation(c)) {
                at = punctuation(c, at, to);
            } else {
                int end = scalarEnd(at, to);
                boolean literal = c == 't' || c == 'f' || c == 'n';
                token(at, end, literal ? Look.LITERAL : Look.NUMBER);
                at = end;
            }
        }
        flushPlain();
    }

    private int punctuation(byte c, int at, int to) {
        switch (c) {
            case '{', '[' -> {
                plain(c);
                int close = skipSpace(at + 1, to);
                if (close < to && source.byteAt(close) == (c == '{' ? '}' : ']')) {
                    plain(source.byteAt(close));
                    return close + 1;
                }
                depth++;
                newLine();
            }
            case '}', ']' -> {
                depth = Math.max(0, depth - 1);
                newLine();
                plain(c);
            }
            case ',' -> {
                plain(c);
                if (at + 1 < to) {
                    newLine();
                }
            }
            default -> {
                plain(c);
                plain((byte) ' ');
            }
        }
        return at + 1;
    }

    private void string(int from, int to, boolean key) {
        if (to - from <= LONGEST_STRING) {
            token(from, to, key ? Look.KEY : Look.STRING);
            return;
        }
        int cut = from + LONGEST_STRING;
        while ((source.byteAt(cut) & 0xC0) == 0x80) {
            cut--;
        }
        token(from, cut, key ? Look.KEY : Look.STRING);
        append(" … +" + (to - cut) + " bytes", Look.CUT);
    }

    private void token(int from, int to, Look look) {
        append(new String(source.slice(from, to).toBytes(), StandardCharsets.UTF_8), look);
    }

    private void append(String token, Look look) {
        flushPlain();
        text.append(token);
        spans.add(new Span(look, token.length()));
    }

    private void plain(byte c) {
        text.append((char) c);
        plain++;
    }

    private void newLine() {
        text.append('\n');
        plain++;
        indent();
    }

    private void indent() {
        for (int i = 0; i < depth; i++) {
            text.append(INDENT);
        }
        plain += depth * INDENT.length();
    }

    private void flushPlain() {
        if (plain > 0) {
            spans.add(new Span(Look.PLAIN, plain));
            plain = 0;
        }
    }

    private boolean isKey(int behind, int to) {
        int next = skipSpace(behind, to);
        return next < to && source.byteAt(next) == ':';
    }

    private int skipSpace(int from, int to) {
        int at = from;
        while (at < to && isSpace(source.byteAt(at))) {
            at++;
        }
        return at;
    }

    private int scalarEnd(int from, int to) {
        int at = from;
        while (at < to
                && !isSpace(source.byteAt(at))
                && !isPunctuation(source.byteAt(at))
                && source.byteAt(at) != '"') {
            at++;
        }
        return at;
    }

    private static boolean isSpace(byte c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t';
    }

    private static boolean isPunctuation(byte c) {
        return c == '{' || c == '}' || c == '[' || c == ']' || c == ',' || c == ':';
    }

    /** The byte behind the closing quote of the string that opens at {@code at}, or the end. */
    static int stringEnd(JsonText text, int at) {
        int i = at + 1;
        while (i < text.length()) {
            byte c = text.byteAt(i);
            if (c == '\\') {
                i += 2;
            } else if (c == '"') {
                return i + 1;
            } else {
                i++;
            }
        }
        return text.length();
    }
}
