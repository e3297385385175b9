package io.github.parityworkbench.app.desktop.mark;

import io.github.parityworkbench.app.desktop.text.Texts;
import io.github.parityworkbench.diff.Kind;
import io.github.parityworkbench.diff.view.Hint;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;

/** A kind of difference as glyph, word and colour. */
public final class KindLabel extends Label {
    private final Texts texts;
    private @Nullable Kind shown;

    /** Shows no kind yet. */
    public KindLabel(Texts texts) {
        this.texts = texts;
        setMinWidth(USE_PREF_SIZE);
        Hint.on(this, () -> shown == null ? "" : texts.of(shown));
    }

    public KindLabel(Kind kind, Texts texts) {
        this(texts);
        show(kind);
    }

    /** Shows that kind from now on. */
    public void show(Kind kind) {
        if (kind != shown) {
            shown = kind;
            setText(kind.glyph() + " " + kind.label());
            getStyleClass().setAll("label", "kind-label", kind.label());
            setAccessibleText(kind.label() + ": " + texts.of(kind));
        }
    }
}
