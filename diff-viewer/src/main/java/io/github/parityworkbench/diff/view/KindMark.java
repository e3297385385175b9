package io.github.parityworkbench.diff.view;

import io.github.parityworkbench.diff.Kind;

/** How a kind of difference is told apart without colour. */
final class KindMark {
    private KindMark() {}

    /** One character for the kind. */
    static String glyph(Kind kind) {
        return switch (kind) {
            case MISSING -> "−";
            case EXTRA -> "+";
            case VALUE -> "≠";
            case TYPE -> "⇄";
            case ORDER -> "↕";
        };
    }

    /** What the kind means, in a sentence without its full stop. */
    static String meaning(Kind kind) {
        return switch (kind) {
            case MISSING -> "only control has it";
            case EXTRA -> "only the candidate has it";
            case VALUE -> "same type, another value";
            case TYPE -> "another JSON type";
            case ORDER -> "the same items in another order";
        };
    }

    /** The style class of everything that shows the kind. */
    static String styleClass(Kind kind) {
        return kind.label();
    }
}
