package io.github.parityworkbench.app.desktop.palette;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * A line of the palette: what it is called, what sort of thing it is or what it needs first, and
 * its key.
 */
final class PaletteCell extends ListCell<PaletteEntry> {
    private static final PseudoClass MISSING = PseudoClass.getPseudoClass("missing");

    private final Label title = new Label();
    private final Label sort = new Label();
    private final Label key = new Label();
    private final HBox line;

    PaletteCell() {
        sort.getStyleClass().add("muted");
        sort.setMinWidth(Region.USE_PREF_SIZE);
        key.getStyleClass().addAll("key-cap", "code");
        key.setMinWidth(Region.USE_PREF_SIZE);
        title.setMinWidth(0);
        title.getStyleClass().add("palette-title");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        line = new HBox(10, title, space, sort, key);
        line.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    }

    @Override
    protected void updateItem(@Nullable PaletteEntry entry, boolean empty) {
        super.updateItem(entry, empty);
        if (entry == null || empty) {
            setGraphic(null);
            setText(null);
            return;
        }
        title.setText(entry.title());
        String missing = entry.missing();
        title.pseudoClassStateChanged(MISSING, missing != null);
        sort.setText(missing == null ? entry.sort() : missing);
        key.setText(entry.key());
        key.setVisible(!entry.key().isEmpty());
        key.setManaged(key.isVisible());
        setText(String.join(" ", entry.title(), sort.getText(), entry.key()));
        setGraphic(line);
    }
}
