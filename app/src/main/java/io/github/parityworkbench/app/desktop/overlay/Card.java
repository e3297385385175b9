package io.github.parityworkbench.app.desktop.overlay;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The look of what an {@link Overlay} shows: a title, a content and a row of buttons. */
public final class Card extends VBox {
    /**
     * @param buttons from left to right; the last is the one that does what the card is for
     */
    public Card(String title, Node content, List<Button> buttons) {
        getStyleClass().add("card-pane");
        Label heading = new Label(title);
        heading.getStyleClass().add(Styles.TITLE_4);
        heading.setWrapText(true);
        HBox row = new HBox(8);
        row.setAlignment(Pos.CENTER_RIGHT);
        row.getChildren().addAll(buttons);
        VBox.setVgrow(content, Priority.ALWAYS);
        getChildren().addAll(heading, content, row);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setAccessibleText(title);
    }
}
