package io.github.parityworkbench.app.desktop.rules;

import io.github.parityworkbench.app.desktop.overlay.Card;
import io.github.parityworkbench.app.desktop.overlay.CardButtons;
import io.github.parityworkbench.app.desktop.overlay.Overlay;
import io.github.parityworkbench.app.desktop.text.Texts;
import io.github.parityworkbench.app.desktop.warmup.WarmUp;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * Asks what a new rule is for, shows it as it will stand in the rule file, and what it silences.
 */
public final class IgnorePane {
    private final Overlay overlay;
    private final Texts texts;

    public IgnorePane(Overlay overlay, Texts texts) {
        this.overlay = overlay;
        this.texts = texts;
    }

    /** Adds the steps that make the kinds of fields that this pane and others have. */
    public void warmUp(WarmUp steps) {
        overlay.warmUp(steps, () -> card(new TextField(), new Button()));
        overlay.warmUp(steps, () -> card(new DatePicker()));
        overlay.warmUp(steps, () -> card(text()));
        overlay.warmUp(steps, () -> card(new VBox(emptyForm(), text())));
    }

    private GridPane emptyForm() {
        return form(new TextField(), new TextField(), new DatePicker(), new TextField());
    }

    private Card card(Node content, Button... buttons) {
        return new Card(texts.get("ignore.title"), content, List.of(buttons));
    }

    /** Shows the rule in the making over the window. */
    public void show(IgnoreViewModel model) {
        TextField reason = new TextField();
        reason.textProperty().bindBidirectional(model.reasonProperty());
        TextField owner = new TextField();
        owner.textProperty().bindBidirectional(model.ownerProperty());
        DatePicker expires = new DatePicker();
        expires.valueProperty().bindBidirectional(model.expiresProperty());
        TextField id = new TextField();
        id.textProperty().bindBidirectional(model.idProperty());
        TextArea text = text();
        text.textProperty().bind(model.canonicalTextProperty());
        GridPane form = form(reason, owner, expires, id);
        VBox content = new VBox(12, form, preview(model), text, problem(model));
        content.setPrefWidth(600);
        Card card = card(content, buttons(model));
        overlay.show(card, reason, model::leave);
    }

    private GridPane form(TextField reason, TextField owner, DatePicker expires, TextField id) {
        reason.setId("rule-reason");
        reason.setPromptText(texts.get("ignore.reason.prompt"));
        owner.setPromptText(texts.get("ignore.owner.prompt"));
        expires.setPromptText(texts.get("ignore.expires.prompt"));
        GridPane form = new GridPane();
        form.getStyleClass().add("form");
        ColumnConstraints words = new ColumnConstraints();
        words.setHalignment(HPos.RIGHT);
        ColumnConstraints fields = new ColumnConstraints();
        fields.setHgrow(Priority.ALWAYS);
        form.getColumnConstraints().addAll(words, fields);
        row(form, 0, "ignore.reason", reason);
        row(form, 1, "ignore.owner", owner);
        row(form, 2, "ignore.expires", expires);
        row(form, 3, "ignore.id", id);
        return form;
    }

    private void row(GridPane form, int row, String key, Control field) {
        Label label = new Label(texts.get(key));
        label.setLabelFor(field);
        field.setAccessibleText(label.getText());
        field.setMaxWidth(Double.MAX_VALUE);
        form.addRow(row, label, field);
    }

    private Node preview(IgnoreViewModel model) {
        Label label = new Label();
        label.setId("rule-preview");
        label.getStyleClass().add("preview");
        label.setWrapText(true);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.textProperty().bind(model.previewProperty());
        return label;
    }

    private TextArea text() {
        TextArea text = new TextArea();
        text.setId("rule-text");
        text.setEditable(false);
        text.setPrefRowCount(10);
        text.getStyleClass().addAll("code", "rule-text");
        text.setAccessibleText(texts.get("ignore.text"));
        return text;
    }

    private Node problem(IgnoreViewModel model) {
        Label problem = new Label();
        problem.getStyleClass().add("form-problem");
        problem.setWrapText(true);
        problem.textProperty().bind(model.problemProperty());
        problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        return problem;
    }

    private Button[] buttons(IgnoreViewModel model) {
        Button cancel = CardButtons.cancel(overlay, texts.get("action.cancel"));
        Button add = CardButtons.primary(texts.get("ignore.add"));
        add.disableProperty().bind(model.problemProperty().isNotEmpty());
        add.setOnAction(
                event -> {
                    if (model.add()) {
                        overlay.close();
                    }
                });
        return new Button[] {cancel, add};
    }
}
