package io.github.parityworkbench.app.desktop.triage;

import io.github.parityworkbench.app.desktop.mark.StatusLabel;
import io.github.parityworkbench.app.desktop.text.Texts;
import io.github.parityworkbench.localdb.GroupStatus;
import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The decisions that are not made often enough for a button of their own. */
final class MoreDecisions extends MenuButton {
    private static final List<GroupStatus> STATUSES =
            List.of(
                    GroupStatus.INVESTIGATING,
                    GroupStatus.SNOOZED,
                    GroupStatus.FIXED,
                    GroupStatus.NEW);

    MoreDecisions(Texts texts, GroupActions actions) {
        super(texts.get("decide.more"));
        setId("decide-more");
        getStyleClass().add("decision");
        for (GroupStatus status : STATUSES) {
            MenuItem item = new MenuItem(texts.of(status), new FontIcon(StatusLabel.icon(status)));
            item.setOnAction(event -> actions.mark(status));
            getItems().add(item);
        }
        MenuItem ticket = new MenuItem(texts.get("decide.ticket"), new FontIcon(Feather.TAG));
        ticket.setOnAction(event -> actions.ticket());
        getItems().addAll(new SeparatorMenuItem(), ticket);
    }
}
