package io.github.parityworkbench.app.desktop.preferences;

import io.github.parityworkbench.app.desktop.overlay.Card;
import io.github.parityworkbench.app.desktop.overlay.CardButtons;
import io.github.parityworkbench.app.desktop.overlay.Choice;
import io.github.parityworkbench.app.desktop.overlay.Overlay;
import io.github.parityworkbench.app.desktop.settings.Appearance;
import io.github.parityworkbench.app.desktop.settings.Palette;
import io.github.parityworkbench.app.desktop.settings.Preferences;
import io.github.parityworkbench.app.desktop.text.Texts;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;

/** Shows the preferences over the window; what is chosen is seen at once. */
public final class PreferencesPane {
    private final Overlay overlay;
    private final Texts texts;
    private final PreferencesViewModel model;
    private final Runnable keys;

    /**
     * @param keys shows the keys instead
     */
    public PreferencesPane(
            Overlay overlay, Texts texts, PreferencesViewModel model, Runnable keys) {
        this.overlay = overlay;
        this.texts = texts;
        this.model = model;
        this.keys = keys;
    }

    /** Shows them. */
    public void show() {
        GridPane form = new GridPane();
        form.getStyleClass().add("form");
        ComboBox<Appearance> theme = choice(Appearance.values(), model.appearanceProperty());
        add(form, "preferences.theme", theme);
        add(form, "preferences.font-size", fontSize());
        add(form, "preferences.palette", choice(Palette.values(), model.paletteProperty()));
        CheckBox fold = new CheckBox(texts.get("preferences.fold-equal.words"));
        fold.selectedProperty().bindBidirectional(model.foldEqualProperty());
        add(form, "preferences.fold-equal", fold);
        TextField name = new TextField();
        name.setPromptText(System.getProperty("user.name", ""));
        name.textProperty().bindBidirectional(model.userNameProperty());
        add(form, "preferences.user-name", name);
        Button keyMap = new Button(texts.get("preferences.keys"));
        keyMap.setOnAction(
                event -> {
                    overlay.close();
                    keys.run();
                });
        Button close = CardButtons.close(overlay, texts.get("action.close"));
        Card card = new Card(texts.get("preferences.title"), form, List.of(keyMap, close));
        card.setId("preferences");
        overlay.show(card, theme);
    }

    private void add(GridPane form, String key, Control control) {
        Label label = new Label(texts.get(key));
        label.setLabelFor(control);
        control.setId(key.replace('.', '-'));
        control.setAccessibleText(label.getText());
        control.setPrefWidth(300);
        form.addRow(form.getRowCount(), label, control);
    }

    private Spinner<Integer> fontSize() {
        Spinner<Integer> spinner =
                new Spinner<>(
                        Preferences.SMALLEST, Preferences.LARGEST, model.fontSizeProperty().get());
        spinner.getValueFactory().valueProperty().bindBidirectional(model.fontSizeProperty());
        return spinner;
    }

    private <E extends Enum<E>> ComboBox<E> choice(E[] values, ObjectProperty<E> property) {
        return Choice.of(List.of(values), property, texts::of);
    }
}
