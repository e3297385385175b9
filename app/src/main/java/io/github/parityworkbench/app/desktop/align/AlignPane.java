package io.github.parityworkbench.app.desktop.align;

import io.github.parityworkbench.app.desktop.mark.TextColumn;
import io.github.parityworkbench.app.desktop.overlay.Card;
import io.github.parityworkbench.app.desktop.overlay.CardButtons;
import io.github.parityworkbench.app.desktop.overlay.Overlay;
import io.github.parityworkbench.app.desktop.text.Formats;
import io.github.parityworkbench.app.desktop.text.Texts;
import io.github.parityworkbench.app.workflow.KeyField;
import io.github.parityworkbench.diff.FieldPath;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** Asks over the window by which fields the elements of an array belong together. */
public final class AlignPane {
    private static final Duration PAUSE = Duration.millis(350);
    private static final double WIDTH = 680;
    private static final double CARD_WIDTH = 720;

    private final Overlay overlay;
    private final Texts texts;

    public AlignPane(Overlay overlay, Texts texts) {
        this.overlay = overlay;
        this.texts = texts;
    }

    /** Shows the arrays and their fields over the window. */
    public void show(AlignViewModel model) {
        ComboBox<FieldPath> array = array(model);
        TextField key = key(model);
        CheckBox none = none(model);
        TableView<KeyField> fields = fields(model);
        PauseTransition pause = new PauseTransition(PAUSE);
        pause.setOnFinished(event -> model.tryNow());
        key.textProperty().addListener((property, before, now) -> pause.playFromStart());
        none.selectedProperty().addListener((property, before, now) -> pause.playFromStart());
        VBox content =
                new VBox(
                        8,
                        label("align.array", array),
                        array,
                        label("align.fields", fields),
                        fields,
                        label("align.key", key),
                        key,
                        none,
                        trial(model));
        content.setPrefWidth(WIDTH);
        Button cancel = CardButtons.cancel(overlay, texts.get("action.cancel"));
        Button save = save(model);
        fields.setOnKeyPressed(
                event -> {
                    if (event.getCode() == KeyCode.ENTER) {
                        event.consume();
                        save.fire();
                    }
                });
        Card card =
                new Card(
                        texts.get("align.title", model.endpoint().name()),
                        content,
                        List.of(cancel, save));
        card.setMaxWidth(CARD_WIDTH);
        overlay.show(card, key, model::leave);
    }

    private static ComboBox<FieldPath> array(AlignViewModel model) {
        ComboBox<FieldPath> array = new ComboBox<>(model.arrays());
        array.setId("align-array");
        array.setMaxWidth(Double.MAX_VALUE);
        array.valueProperty().bindBidirectional(model.arrayProperty());
        return array;
    }

    private TextField key(AlignViewModel model) {
        TextField key = new TextField();
        key.setId("align-key");
        key.setPromptText(texts.get("align.key.prompt"));
        key.textProperty().bindBidirectional(model.keyProperty());
        key.disableProperty().bind(model.noneProperty());
        return key;
    }

    private CheckBox none(AlignViewModel model) {
        CheckBox none = new CheckBox(texts.get("align.none"));
        none.selectedProperty().bindBidirectional(model.noneProperty());
        return none;
    }

    private static Label trial(AlignViewModel model) {
        Label trial = new Label();
        trial.setId("align-trial");
        trial.getStyleClass().add("preview");
        trial.setWrapText(true);
        trial.setMaxWidth(Double.MAX_VALUE);
        trial.setMinHeight(Label.USE_PREF_SIZE);
        trial.textProperty().bind(model.trialProperty());
        trial.visibleProperty().bind(trial.textProperty().isNotEmpty());
        return trial;
    }

    private Button save(AlignViewModel model) {
        Button save = CardButtons.primary(texts.get("align.save"));
        save.disableProperty().bind(model.completeBinding().not());
        save.setOnAction(
                event -> {
                    overlay.close();
                    model.save();
                });
        return save;
    }

    private Label label(String textKey, Control control) {
        Label label = new Label(texts.get(textKey));
        label.setLabelFor(control);
        control.setAccessibleText(label.getText());
        return label;
    }

    private TableView<KeyField> fields(AlignViewModel model) {
        TableView<KeyField> table = new TableView<>(model.fields());
        Label nothing = new Label(texts.get("align.no-fields"));
        nothing.visibleProperty().bind(model.lookedProperty());
        table.setPlaceholder(nothing);
        table.setPrefHeight(210);
        table.getColumns()
                .setAll(
                        List.of(
                                new TextColumn<>(texts.get("align.field"), 220, KeyField::name),
                                new TextColumn<>(
                                        texts.get("align.present"),
                                        140,
                                        each -> Formats.rate(each.share())),
                                new TextColumn<>(
                                        texts.get("align.unique"),
                                        140,
                                        each -> Formats.rate(each.unique())),
                                new TextColumn<>(
                                        texts.get("align.met"),
                                        140,
                                        each -> Formats.rate(each.met()))));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getSelectionModel()
                .selectedItemProperty()
                .addListener(
                        (property, before, field) -> {
                            if (field != null) {
                                model.noneProperty().set(false);
                                model.keyProperty().set(field.name());
                            }
                        });
        return table;
    }
}
