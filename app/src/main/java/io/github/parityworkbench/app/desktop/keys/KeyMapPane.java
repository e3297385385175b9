package io.github.parityworkbench.app.desktop.keys;

import io.github.parityworkbench.app.desktop.overlay.Card;
import io.github.parityworkbench.app.desktop.overlay.Overlay;
import io.github.parityworkbench.app.desktop.text.Texts;
import java.util.List;
import java.util.Locale;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * Lists everything that can be done with its keys, to search in and to change: Enter on a line
 * waits for the new key, Delete takes it away.
 */
public final class KeyMapPane {
    private final Overlay overlay;
    private final Texts texts;
    private final Actions actions;

    public KeyMapPane(Overlay overlay, Texts texts, Actions actions) {
        this.overlay = overlay;
        this.texts = texts;
        this.actions = actions;
    }

    /** Shows the list over the window. */
    public void show() {
        new Shown().open();
    }

    /** One showing of the pane, with what is being changed in it. */
    private final class Shown {
        private final ObservableList<Shortcut> all =
                FXCollections.observableArrayList(actions.all());
        private final FilteredList<Shortcut> found = new FilteredList<>(all);
        private final ListView<Shortcut> list = new ListView<>(found);
        private final TextField search = new TextField();
        private final Label message = new Label(texts.get("keys.advice"));
        private @Nullable Shortcut changing;
        private KeyStroke warnedOf = KeyStroke.NONE;

        void open() {
            search.setPromptText(texts.get("keys.search"));
            search.setAccessibleText(texts.get("keys.search"));
            search.textProperty().addListener((property, before, now) -> filter(now));
            search.addEventFilter(KeyEvent.KEY_PRESSED, this::leaveSearch);
            list.setId("key-list");
            list.setAccessibleText(texts.get("keys.title"));
            list.setCellFactory(view -> new KeyCell(actions));
            list.setPlaceholder(new Label(texts.get("keys.nothing")));
            list.getSelectionModel().selectFirst();
            list.addEventFilter(KeyEvent.ANY, this::typed);
            list.setOnMouseClicked(event -> change(event.getClickCount() == 2));
            message.setId("key-message");
            message.setWrapText(true);
            message.setMinHeight(36);
            VBox.setVgrow(list, Priority.ALWAYS);
            Button reset = new Button(texts.get("keys.reset"));
            reset.setId("key-reset");
            reset.setOnAction(event -> reset());
            Button close = new Button(texts.get("action.close"));
            close.setOnAction(event -> overlay.close());
            VBox content = new VBox(8, search, list, message);
            Card card = new Card(texts.get("keys.title"), content, List.of(reset, close));
            card.setId("key-map");
            card.setPrefSize(620, 620);
            overlay.show(card, search);
        }

        private void filter(String words) {
            String wanted = words.strip().toLowerCase(Locale.ROOT);
            found.setPredicate(
                    action ->
                            actions.title(action).toLowerCase(Locale.ROOT).contains(wanted)
                                    || actions.key(action)
                                            .toLowerCase(Locale.ROOT)
                                            .contains(wanted));
            list.getSelectionModel().selectFirst();
        }

        private void leaveSearch(KeyEvent event) {
            if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                list.requestFocus();
                event.consume();
            }
        }

        private void typed(KeyEvent event) {
            Shortcut action = changing;
            if (action != null) {
                event.consume();
                KeyStroke.of(event).ifPresent(stroke -> give(action, stroke));
            } else if (event.getEventType() == KeyEvent.KEY_PRESSED) {
                if (event.getCode() == KeyCode.ENTER) {
                    change(true);
                    event.consume();
                } else if (event.getCode() == KeyCode.DELETE
                        || event.getCode() == KeyCode.BACK_SPACE) {
                    give(list.getSelectionModel().getSelectedItem(), KeyStroke.NONE);
                    event.consume();
                }
            }
        }

        private void change(boolean wanted) {
            Shortcut action = list.getSelectionModel().getSelectedItem();
            if (wanted && action != null) {
                changing = action;
                warnedOf = KeyStroke.NONE;
                message.setText(texts.get("keys.press", actions.title(action)));
            }
        }

        private void give(@Nullable Shortcut action, KeyStroke stroke) {
            if (action == null) {
                return;
            }
            if (stroke.isReserved()) {
                message.setText(texts.get("keys.reserved", stroke.display()));
                return;
            }
            Shortcut owner = actions.keys().owner(stroke, action).orElse(null);
            if (owner != null && !stroke.equals(warnedOf)) {
                warnedOf = stroke;
                message.setText(texts.get("keys.taken", stroke.display(), actions.title(owner)));
                return;
            }
            actions.keys().change(action, stroke);
            changing = null;
            list.refresh();
            message.setText(
                    stroke.isNone()
                            ? texts.get("keys.removed", actions.title(action))
                            : texts.get("keys.changed", actions.title(action), stroke.display()));
        }

        private void reset() {
            actions.keys().reset();
            changing = null;
            list.refresh();
            message.setText(texts.get("keys.were-reset"));
        }
    }
}
