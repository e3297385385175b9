package io.github.parityworkbench.app.desktop.exchange;

import io.github.parityworkbench.app.desktop.exchange.JsonPages.Page;
import io.github.parityworkbench.app.desktop.exchange.PrintedJson.Look;
import io.github.parityworkbench.app.desktop.exchange.PrintedJson.Span;
import io.github.parityworkbench.diff.JsonStrings;
import java.util.ArrayList;
import java.util.List;

/**
 * Shows a body that is text and no JSON document, such as HTML, in the lines that it has. A line
 * too long for an editor goes on in the next; control characters are escaped.
 */
final class TextPrinter {
    /** Characters of a line. */
    static final int LONGEST_LINE = 4000;

    private TextPrinter() {}

    /**
     * Cuts the text into pages of at least {@code size} characters each, the last aside; behind a
     * line where one ends soon enough.
     */
    static List<Page> pages(String text, int size) {
        List<Page> pages = new ArrayList<>();
        int start = 0;
        while (text.length() - start > size) {
            int end = pageEnd(text, start + size);
            pages.add(new Page(start, end, 0));
            start = end;
        }
        if (start < text.length() || pages.isEmpty()) {
            pages.add(new Page(start, text.length(), 0));
        }
        return pages;
    }

    private static int pageEnd(String text, int from) {
        int latest = Math.min(text.length(), from + LONGEST_LINE);
        int feed = text.substring(from - 1, latest).indexOf('\n');
        if (feed >= 0) {
            return from + feed;
        }
        return Character.isLowSurrogate(text.charAt(from)) ? from + 1 : from;
    }

    /** Prints one page. */
    static PrintedJson print(String text, Page page) {
        StringBuilder printed = new StringBuilder();
        int lineStart = 0;
        for (int i = page.from(); i < page.to(); i++) {
            char c = text.charAt(i);
            boolean full = printed.length() - lineStart >= LONGEST_LINE;
            if (full && c != '\n' && !Character.isLowSurrogate(c)) {
                printed.append('\n');
                lineStart = printed.length();
            }
            if (c == '\n') {
                printed.append(c);
                lineStart = printed.length();
            } else if (c != '\r' || i + 1 == text.length() || text.charAt(i + 1) != '\n') {
                append(printed, text, i);
            }
        }
        String lines = printed.toString();
        return new PrintedJson(lines, List.of(new Span(Look.STRING, lines.length())));
    }

    private static void append(StringBuilder printed, String text, int i) {
        char c = text.charAt(i);
        if ((Character.isISOControl(c) && c != '\t') || JsonStrings.isLoneSurrogate(text, i)) {
            JsonStrings.appendEscaped(printed, c);
        } else {
            printed.append(c);
        }
    }
}
