package io.github.parityworkbench.app.desktop.mark;

import io.github.parityworkbench.localdb.GroupStatus;
import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What was decided about a group, as an icon, a word and a colour. */
public final class StatusLabel extends Label {
    public StatusLabel(GroupStatus status) {
        super(status.label(), new FontIcon(icon(status)));
        getStyleClass().addAll("status-label", status.label());
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
