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

    /** The style class of everything that shows the kind. */
    static String styleClass(Kind kind) {
        return kind.label();
    }
}
