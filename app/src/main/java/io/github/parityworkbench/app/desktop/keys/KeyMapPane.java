package io.github.parityworkbench.app.desktop.keys;

import io.github.parityworkbench.app.desktop.overlay.Card;
import io.github.parityworkbench.app.desktop.overlay.Overlay;
import io.github.parityworkbench.app.desktop.text.Texts;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;

/** Lists all keys and what they do. */
public final class KeyMapPane {
    private static final int ROWS = 11;

    private final Overlay overlay;
    private final Texts texts;

    public KeyMapPane(Overlay overlay, Texts texts) {
        this.overlay = overlay;
        this.texts = texts;
    }

    /** Shows the list over the window. */
    public void show() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("key-map");
        for (int i = 0; i < 2; i++) {
            ColumnConstraints keys = new ColumnConstraints();
            keys.setHalignment(HPos.RIGHT);
            keys.setMinWidth(60);
            ColumnConstraints words = new ColumnConstraints();
            words.setPrefWidth(270);
            grid.getColumnConstraints().addAll(keys, words);
        }
        int at = 0;
        for (Shortcut shortcut : Shortcut.values()) {
            Label key = new Label(shortcut.display());
            key.getStyleClass().addAll("key-cap", "code");
            Label words = new Label(texts.of(shortcut));
            words.setLabelFor(key);
            grid.add(key, at / ROWS * 2, at % ROWS);
            grid.add(words, at / ROWS * 2 + 1, at % ROWS);
            at++;
        }
        Button close = new Button(texts.get("action.close"));
        close.setDefaultButton(true);
        close.setOnAction(event -> overlay.close());
        Card card = new Card(texts.get("keys.title"), grid, List.of(close));
        card.setId("key-map");
        overlay.show(card, close);
    }
}
