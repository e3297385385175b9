package io.github.parityworkbench.app.desktop.notice;

import io.github.parityworkbench.app.desktop.text.Texts;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The line at the bottom: the last notice on the left, the workspace's folder on the right. */
public final class StatusLine extends HBox implements Notices {
    private final Label notice = new Label();

    public StatusLine(Texts texts, ObservableValue<String> place) {
        getStyleClass().add("status-line");
        notice.setId("notice");
        notice.setText(texts.get("status.ready"));
        notice.setAccessibleRole(AccessibleRole.TEXT);
        notice.setMinWidth(0);
        Label folder = new Label();
        folder.textProperty().bind(place);
        folder.setMinWidth(0);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(notice, space, folder);
    }

    @Override
    public void say(String sentence) {
        notice.setText(sentence);
    }
}
