package io.github.parityworkbench.app.desktop.exchange;

import java.util.List;

/**
 * JSON in lines, with what each stretch of it is.
 *
 * @param spans one behind the other, together as long as the text
 */
record PrintedJson(String text, List<Span> spans) {
    PrintedJson {
        spans = List.copyOf(spans);
    }

    /** A stretch of characters of one look. */
    record Span(Look look, int length) {}

    /** What a stretch is. */
    enum Look {
        PLAIN("json-plain"),
        KEY("json-key"),
        STRING("json-string"),
        NUMBER("json-number"),
        LITERAL("json-literal"),
        CUT("json-cut");

        private final String styleClass;

        Look(String styleClass) {
            this.styleClass = styleClass;
        }

        String styleClass() {
            return styleClass;
        }
    }
}
