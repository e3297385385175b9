package io.github.parityworkbench.app.desktop.triage;

import javafx.css.PseudoClass;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** A thin bar that is filled as far as a share goes; hatched where the share is not known. */
final class ShareBar extends Region {
    private static final PseudoClass UNKNOWN = PseudoClass.getPseudoClass("unknown");
    private static final double LEAST = 2;

    private final Region fill = new Region();
    private double share;

    ShareBar() {
        getStyleClass().add("share-bar");
        fill.getStyleClass().add("share-fill");
        fill.setManaged(false);
        getChildren().add(fill);
    }

    /** Shows that share, from 0 to 1; null where it is unknown. */
    void show(@Nullable Double known) {
        share = known == null ? 0 : known;
        pseudoClassStateChanged(UNKNOWN, known == null);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = share > 0 ? Math.max(LEAST, getWidth() * share) : 0;
        fill.resizeRelocate(0, 0, width, getHeight());
    }
}
