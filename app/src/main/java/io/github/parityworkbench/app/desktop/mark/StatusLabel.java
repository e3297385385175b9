package io.github.parityworkbench.app.desktop.mark;

import io.github.parityworkbench.localdb.GroupStatus;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What was decided about a group, as an icon, a word and a colour. */
public final class StatusLabel extends Label {
    private final FontIcon icon = new FontIcon();
    private @Nullable GroupStatus shown;

    /** Shows no status yet. */
    public StatusLabel() {
        setGraphic(icon);
    }

    public StatusLabel(GroupStatus status) {
        this();
        show(status);
    }

    /** Shows that status from now on. */
    public void show(GroupStatus status) {
        if (status != shown) {
            shown = status;
            icon.setIconCode(icon(status));
            setText(status.label());
            getStyleClass().setAll("label", "status-label", status.label());
        }
    }

    /** The icon of a status. */
    public static Feather icon(GroupStatus status) {
        return switch (status) {
            case NEW -> Feather.CIRCLE;
            case INVESTIGATING -> Feather.SEARCH;
            case BUG -> Feather.FLAG;
            case EXPECTED -> Feather.CHECK;
            case IGNORED -> Feather.EYE_OFF;
            case SNOOZED -> Feather.CLOCK;
            case FIXED -> Feather.CHECK_CIRCLE;
            case REGRESSED -> Feather.ROTATE_CCW;
        };
    }
}
