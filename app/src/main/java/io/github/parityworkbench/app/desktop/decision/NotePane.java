package io.github.parityworkbench.app.desktop.decision;

import atlantafx.base.theme.Styles;
import io.github.parityworkbench.app.desktop.overlay.Card;
import io.github.parityworkbench.app.desktop.overlay.CardButtons;
import io.github.parityworkbench.app.desktop.overlay.Overlay;
import io.github.parityworkbench.app.desktop.text.Texts;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Asks for a note in Markdown over the window. */
public final class NotePane {
    private static final KeyCombination SAVE =
            new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);

    private final Overlay overlay;
    private final Texts texts;

    public NotePane(Overlay overlay, Texts texts) {
        this.overlay = overlay;
        this.texts = texts;
    }

    /**
     * Asks over the window.
     *
     * @param groups how many groups get the note
     */
    public void ask(int groups, @Nullable String note, Consumer<String> answer) {
        TextArea area = new TextArea(Objects.requireNonNullElse(note, ""));
        area.setId("note");
        area.setPrefSize(560, 220);
        area.setWrapText(true);
        area.setPromptText(texts.get("note.prompt"));
        Label label = new Label(texts.get("note.label", SAVE.getDisplayText()));
        label.setLabelFor(area);
        Button cancel = CardButtons.cancel(overlay, texts.get("action.cancel"));
        Button save = new Button(texts.get("note.save"));
        save.getStyleClass().add(Styles.ACCENT);
        save.setOnAction(
                event -> {
                    overlay.close();
                    answer.accept(area.getText());
                });
        area.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (SAVE.match(event)) {
                        event.consume();
                        save.fire();
                    }
                });
        Card card =
                new Card(
                        texts.get("note.title", groups),
                        new VBox(8, label, area),
                        List.of(cancel, save));
        overlay.show(card, area);
        area.end();
    }
}
