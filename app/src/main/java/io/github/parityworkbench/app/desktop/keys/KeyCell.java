package io.github.parityworkbench.app.desktop.keys;

import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** A line of the list of keys: what it does on the left, its key on the right. */
final class KeyCell extends ListCell<Shortcut> {
    private final Actions actions;
    private final Label title = new Label();
    private final Label key = new Label();
    private final HBox line;

    KeyCell(Actions actions) {
        this.actions = actions;
        key.getStyleClass().addAll("key-cap", "code");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        line = new HBox(12, title, space, key);
        line.setAlignment(Pos.CENTER_LEFT);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    }

    @Override
    protected void updateItem(@Nullable Shortcut action, boolean empty) {
        super.updateItem(action, empty);
        if (action == null || empty) {
            setGraphic(null);
            setText(null);
            return;
        }
        String name = actions.title(action);
        title.setText(actions.keys().isChanged(action) ? name + " *" : name);
        key.setText(actions.key(action));
        key.setVisible(!key.getText().isEmpty());
        setText(name + " " + key.getText());
        setGraphic(line);
    }
}
