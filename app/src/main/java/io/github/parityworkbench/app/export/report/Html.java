package io.github.parityworkbench.app.export.report;

/** HTML into which text goes escaped only. */
final class Html {
    private final StringBuilder out = new StringBuilder();

    /** Adds markup of the program's own, with each {@code {}} replaced by a text, escaped. */
    Html add(String markup, Object... texts) {
        int from = 0;
        for (Object text : texts) {
            int place = markup.indexOf("{}", from);
            if (place < 0) {
                throw new IllegalArgumentException("more texts than places in " + markup);
            }
            out.append(markup, from, place).append(escaped(String.valueOf(text)));
            from = place + 2;
        }
        out.append(markup, from, markup.length());
        return this;
    }

    /** Adds markup of the program's own as it is. */
    Html addRaw(String markup) {
        out.append(markup);
        return this;
    }

    /** The text with no character left that could be markup, in an element or an attribute. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                // HTML has no way to write these.
                case '\0', '\u000b', '\f' -> escaped.append('\ufffd');
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
