package io.github.parityworkbench.app.desktop.rules;

import atlantafx.base.theme.Styles;
import io.github.parityworkbench.app.desktop.overlay.Card;
import io.github.parityworkbench.app.desktop.overlay.Overlay;
import io.github.parityworkbench.app.desktop.text.Texts;
import java.io.File;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The rules in their order with what each ignores, and the text of one of them, which tells what it
 * would silence while it is written.
 */
public final class RulesPane {
    private static final Duration PAUSE = Duration.millis(350);

    private final Overlay overlay;
    private final Texts texts;

    public RulesPane(Overlay overlay, Texts texts) {
        this.overlay = overlay;
        this.texts = texts;
    }

    /**
     * Shows the rules over the window.
     *
     * @param suggest what the button for suggestions does
     * @param export what the export button does
     */
    public void show(RulesViewModel model, Runnable suggest, Runnable export) {
        RuleDraft draft = model.draft();
        TableView<RuleRow> table = new RulesTable(texts).of(model);
        TextArea text = text(draft);
        VBox content =
                new VBox(
                        10,
                        table,
                        label("rules-hint", "rules-hint", texts.get("rules.hint")),
                        text,
                        bound("rules-preview", "preview", draft.previewProperty()),
                        bound("rules-problem", "form-problem", draft.problemProperty()),
                        bound("rules-question", "form-problem", draft.questionProperty()));
        VBox.setVgrow(table, Priority.ALWAYS);
        Button fresh = new Button(texts.get("rules.new"), new FontIcon(Feather.PLUS));
        fresh.setOnAction(
                event -> {
                    table.getSelectionModel().clearSelection();
                    draft.beginNew();
                    text.requestFocus();
                });
        Button suggests = new Button(texts.get("rules.suggest"));
        suggests.setId("rules-suggest");
        suggests.setOnAction(event -> suggest.run());
        Button exports = new Button(texts.get("rules.export"));
        exports.setOnAction(event -> export.run());
        Button close = new Button(texts.get("action.close"));
        close.setId("rules-close");
        close.setOnAction(event -> overlay.close());
        Card card =
                new Card(
                        texts.get("rules.title"),
                        content,
                        List.of(fresh, suggests, remove(model), exports, save(draft), close));
        card.setId("rules-pane");
        card.setPrefSize(980, 700);
        takeFiles(card, model);
        overlay.show(card, table, draft::leave);
    }

    private Button remove(RulesViewModel model) {
        Button remove = new Button(texts.get("rules.remove"), new FontIcon(Feather.TRASH_2));
        remove.getStyleClass().addAll(Styles.DANGER, Styles.BUTTON_OUTLINED);
        remove.disableProperty().bind(model.selectedProperty().isNull());
        remove.setOnAction(event -> model.removeSelected());
        return remove;
    }

    private Button save(RuleDraft draft) {
        Button save = new Button(texts.get("rules.save"));
        save.setId("rule-save");
        save.getStyleClass().add(Styles.ACCENT);
        save.disableProperty()
                .bind(draft.changedProperty().not().or(draft.problemProperty().isNotEmpty()));
        save.textProperty()
                .bind(
                        draft.questionProperty()
                                .map(
                                        asked ->
                                                texts.get(
                                                        asked.isEmpty()
                                                                ? "rules.save"
                                                                : "rules.save.anyway")));
        save.setOnAction(event -> draft.save());
        return save;
    }

    private TextArea text(RuleDraft draft) {
        TextArea text = new TextArea();
        text.setId("rules-text");
        text.setPrefRowCount(9);
        text.setMinHeight(150);
        text.getStyleClass().addAll("code", "rule-text");
        text.setAccessibleText(texts.get("rules.text"));
        text.textProperty().bindBidirectional(draft.textProperty());
        PauseTransition pause = new PauseTransition(PAUSE);
        pause.setOnFinished(event -> draft.tryNow());
        text.textProperty().addListener((property, before, after) -> pause.playFromStart());
        return text;
    }

    private static Label label(String id, String style, String words) {
        Label label = new Label(words);
        label.setId(id);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    private static Label bound(String id, String style, ObservableValue<String> words) {
        Label label = label(id, style, "");
        label.textProperty().bind(words);
        label.visibleProperty().bind(label.textProperty().isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }

    /** Before the window takes them for logs. */
    private static void takeFiles(Card card, RulesViewModel model) {
        card.addEventFilter(
                DragEvent.DRAG_OVER,
                event -> {
                    if (event.getDragboard().hasFiles()) {
                        event.acceptTransferModes(TransferMode.COPY);
                        event.consume();
                    }
                });
        card.addEventFilter(
                DragEvent.DRAG_DROPPED,
                event -> {
                    if (event.getDragboard().hasFiles()) {
                        event.setDropCompleted(true);
                        event.consume();
                        model.importFiles(
                                event.getDragboard().getFiles().stream()
                                        .map(File::toPath)
                                        .toList());
                    }
                });
    }
}
