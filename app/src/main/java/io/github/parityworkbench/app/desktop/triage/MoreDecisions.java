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
        getStyleClass().add("decision");
        for (GroupStatus status : STATUSES) {
            MenuItem item = new MenuItem(texts.of(status), new FontIcon(StatusLabel.icon(status)));
            item.setOnAction(
                    event -> {
                        if (status == GroupStatus.SNOOZED) {
                            actions.snooze();
                        } else {
                            actions.mark(status);
                        }
                    });
            getItems().add(item);
        }
        getItems()
                .addAll(
                        item(texts.get("decide.ported-bug"), Feather.COPY, actions::portedBug),
                        new SeparatorMenuItem(),
                        item(texts.get("decide.assign"), Feather.USER, actions::assign),
                        item(texts.get("decide.comment"), Feather.MESSAGE_SQUARE, actions::comment),
                        item(texts.get("decide.label"), Feather.TAG, actions::label),
                        item(texts.get("decide.ticket"), Feather.LINK, actions::ticket),
                        new SeparatorMenuItem(),
                        item(texts.get("decide.align"), Feather.ALIGN_LEFT, actions::align));
    }

    private static MenuItem item(String text, Feather icon, Runnable action) {
        MenuItem item = new MenuItem(text, new FontIcon(icon));
        item.setOnAction(event -> action.run());
        return item;
    }
}
