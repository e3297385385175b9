package io.github.parityworkbench.app.desktop.imports;

import atlantafx.base.theme.Styles;
import io.github.parityworkbench.app.desktop.overlay.Card;
import io.github.parityworkbench.app.desktop.overlay.CardButtons;
import io.github.parityworkbench.app.desktop.overlay.Overlay;
import io.github.parityworkbench.app.desktop.text.Texts;
import io.github.parityworkbench.app.workflow.LogPreview;
import io.github.parityworkbench.app.workflow.LogSelection;
import java.util.List;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/**
 * Shows before an import what it would read: a line for each file, and for the selected one its
 * mapping, its first records and what could not be read of them.
 */
public final class ImportPreviewPane {
    private static final Duration PAUSE = Duration.millis(350);
    private static final double MAPPING_WIDTH = 340;
    private static final double PROBLEMS_HEIGHT = 130;

    private final Overlay overlay;
    private final Texts texts;

    public ImportPreviewPane(Overlay overlay, Texts texts) {
        this.overlay = overlay;
        this.texts = texts;
    }

    /** Shows the logs over the window; {@code chosen} gets them where the user wants them. */
    public void show(ImportPreviewViewModel model, Consumer<LogSelection> chosen) {
        PreviewedLogsTable logs = new PreviewedLogsTable(texts, model);
        PreviewedExchangesTable exchanges = new PreviewedExchangesTable(texts);
        ProblemsTable problems = new ProblemsTable(texts);
        problems.setId("preview-problems");
        ObservableValue<LogPreview> preview =
                model.selectedProperty().flatMap(PreviewedLog::previewProperty);
        preview.addListener(
                (property, before, now) -> {
                    exchanges.getItems().setAll(now == null ? List.of() : now.exchanges());
                    problems.getItems().setAll(now == null ? List.of() : now.problems());
                });
        exchanges.setPlaceholder(none(model, preview));
        problems.setMinHeight(PROBLEMS_HEIGHT);
        problems.setPrefHeight(PROBLEMS_HEIGHT);
        VBox.setVgrow(problems, Priority.NEVER);
        VBox unreadable = titled("problems.title", problems);
        VBox content = new VBox(10, logs, beginning(model, exchanges));
        preview.addListener(
                (property, before, now) ->
                        place(
                                content.getChildren(),
                                2,
                                unreadable,
                                now != null && !now.problems().isEmpty()));
        Button cancel = CardButtons.cancel(overlay, texts.get("action.cancel"));
        Button take = take(model, chosen);
        Card card = new Card(texts.get("preview.title"), content, List.of(cancel, take));
        card.setId("import-preview");
        card.setPrefSize(1060, 660);
        card.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, take));
        overlay.show(card, logs, model::leave);
    }

    /** What stands in place of the first records where there are none. */
    private Label none(ImportPreviewViewModel model, ObservableValue<LogPreview> preview) {
        ObservableValue<String> refusal =
                model.selectedProperty().flatMap(PreviewedLog::refusalProperty);
        Label none = new Label();
        none.setWrapText(true);
        none.textProperty().bind(refusal.orElse(texts.get("preview.no-records")));
        none.visibleProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> preview.getValue() != null || refusal.getValue() != null,
                                preview,
                                refusal));
        return none;
    }

    /** The first records, beside the mapping where they are read by one. */
    private HBox beginning(ImportPreviewViewModel model, PreviewedExchangesTable exchanges) {
        VBox mapping = titled("preview.mapping", mapping(model));
        mapping.getChildren().add(problem(model));
        mapping.setMinWidth(MAPPING_WIDTH);
        VBox records = titled("preview.records", exchanges);
        HBox.setHgrow(records, Priority.ALWAYS);
        HBox beginning = new HBox(14, records);
        VBox.setVgrow(beginning, Priority.ALWAYS);
        model.mappedProperty()
                .addListener(
                        (property, before, mapped) ->
                                place(beginning.getChildren(), 0, mapping, mapped));
        return beginning;
    }

    private Button take(ImportPreviewViewModel model, Consumer<LogSelection> chosen) {
        Button take = new Button(texts.get("preview.import"));
        take.setId("preview-import");
        take.getStyleClass().add(Styles.ACCENT);
        take.disableProperty().bind(model.importableProperty().not());
        take.setOnAction(
                event -> {
                    LogSelection selection = model.selection();
                    overlay.close();
                    chosen.accept(selection);
                });
        return take;
    }

    /** Closes it, as Escape does. */
    public void close() {
        overlay.close();
    }

    private static void place(List<Node> nodes, int index, Node node, boolean shown) {
        if (!shown) {
            nodes.remove(node);
        } else if (!nodes.contains(node)) {
            nodes.add(index, node);
        }
    }

    /** Enter imports wherever it means nothing else; with Control everywhere. */
    private static void pressed(KeyEvent event, Button take) {
        boolean elsewhere =
                event.getTarget() instanceof TextArea || event.getTarget() instanceof ButtonBase;
        if (event.getCode() == KeyCode.ENTER && (event.isShortcutDown() || !elsewhere)) {
            event.consume();
            take.fire();
        }
    }

    private TextArea mapping(ImportPreviewViewModel model) {
        TextArea text = new TextArea();
        text.setId("preview-mapping");
        text.getStyleClass().addAll("code", "rule-text");
        text.textProperty().bindBidirectional(model.mappingProperty());
        PauseTransition pause = new PauseTransition(PAUSE);
        pause.setOnFinished(event -> model.tryMapping());
        text.textProperty()
                .addListener(
                        (property, before, after) -> {
                            if (text.isFocused()) {
                                pause.playFromStart();
                            }
                        });
        return text;
    }

    private static Label problem(ImportPreviewViewModel model) {
        Label problem = new Label();
        problem.setId("preview-mapping-problem");
        problem.getStyleClass().add("form-problem");
        problem.setWrapText(true);
        problem.setMinHeight(Label.USE_PREF_SIZE);
        problem.textProperty().bind(model.problemProperty());
        problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        return problem;
    }

    private VBox titled(String key, Control control) {
        Label title = new Label(texts.get(key));
        title.getStyleClass().add("section-heading");
        title.setLabelFor(control);
        control.setAccessibleText(title.getText());
        if (VBox.getVgrow(control) == null) {
            VBox.setVgrow(control, Priority.ALWAYS);
        }
        return new VBox(6, title, control);
    }
}
