package io.github.parityworkbench.app.desktop.mark;

import io.github.parityworkbench.app.desktop.text.Texts;
import io.github.parityworkbench.diff.Kind;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;

/** A kind of difference as glyph, word and colour. */
public final class KindLabel extends Label {
    public KindLabel(Kind kind, Texts texts) {
        super(glyph(kind) + " " + kind.label());
        getStyleClass().addAll("kind-label", kind.label());
        setMinWidth(USE_PREF_SIZE);
        setTooltip(new Tooltip(texts.of(kind)));
        setAccessibleText(kind.label() + ": " + texts.of(kind));
    }

    /** One character that tells the kind without colour. */
    public static String glyph(Kind kind) {
        return switch (kind) {
            case MISSING -> "−";
            case EXTRA -> "+";
            case VALUE -> "≠";
            case TYPE -> "⇄";
            case ORDER -> "↕";
        };
    }
}
