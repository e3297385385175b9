package io.github.parityworkbench.app.desktop.export;

import atlantafx.base.theme.Styles;
import io.github.parityworkbench.app.desktop.dialog.FileDialogs;
import io.github.parityworkbench.app.desktop.overlay.Card;
import io.github.parityworkbench.app.desktop.overlay.Overlay;
import io.github.parityworkbench.app.desktop.text.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Offers what can be taken out of the workspace, and asks where each should go. */
public final class ExportPane {
    private final Overlay overlay;
    private final Texts texts;
    private final FileDialogs files;

    public ExportPane(Overlay overlay, Texts texts, FileDialogs files) {
        this.overlay = overlay;
        this.texts = texts;
        this.files = files;
    }

    /** Shows the choices over the window. */
    public void show(ExportViewModel model) {
        Button rules =
                button(
                        "export-rules",
                        () ->
                                file(
                                        "export.rules",
                                        ExportViewModel.rulesFileName(),
                                        model::exportRules));
        Button bugs = button("export-bugs", () -> folder("export.bugs", model::exportBugs));
        Button selected =
                button("export-selected", () -> folder("export.selected", model::exportSelected));
        Button report =
                button(
                        "export-report",
                        () -> file("export.report", "report.html", model::exportReport));
        Button findings =
                button(
                        "export-findings",
                        () -> file("export.findings", "findings.csv", model::exportFindings));
        disable(findings, model, Bindings.createBooleanBinding(() -> false));
        disable(rules, model, model.rulesProperty().isEqualTo(0));
        disable(bugs, model, model.bugsProperty().isEqualTo(0));
        disable(selected, model, Bindings.createBooleanBinding(() -> model.selected() == 0));
        disable(report, model, Bindings.createBooleanBinding(() -> false));
        VBox rows =
                new VBox(
                        row(
                                Feather.SLIDERS,
                                "export.rules",
                                model.rulesProperty().map(n -> texts.get("export.rules.detail", n)),
                                rules),
                        row(
                                Feather.FLAG,
                                "export.bugs",
                                model.bugsProperty().map(n -> texts.get("export.bugs.detail", n)),
                                bugs),
                        row(
                                Feather.TAG,
                                "export.selected",
                                Bindings.createStringBinding(
                                        () ->
                                                texts.get(
                                                        "export.selected.detail",
                                                        model.selected())),
                                selected),
                        row(
                                Feather.FILE_TEXT,
                                "export.report",
                                Bindings.createStringBinding(
                                        () -> texts.get("export.report.detail")),
                                report),
                        row(
                                Feather.GRID,
                                "export.findings",
                                Bindings.createStringBinding(
                                        () -> texts.get("export.findings.detail")),
                                findings));
        rows.getStyleClass().add("export-rows");
        Label masked = new Label(texts.get("export.masked"));
        masked.getStyleClass().add(Styles.TEXT_MUTED);
        masked.setWrapText(true);
        Button close = new Button(texts.get("action.close"));
        close.setId("export-close");
        close.setCancelButton(true);
        close.setOnAction(event -> overlay.close());
        VBox content = new VBox(14, rows, masked);
        content.setPrefWidth(600);
        Card card = new Card(texts.get("export.title"), content, List.of(close));
        card.setId("export-pane");
        overlay.show(card, report);
    }

    private static void disable(
            Button button, ExportViewModel model, ObservableBooleanValue nothingToExport) {
        button.disableProperty().bind(model.busyProperty().or(nothingToExport));
    }

    private Button button(String id, Runnable action) {
        Button button = new Button(texts.get("export.button"));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private Node row(Feather icon, String key, ObservableValue<String> detail, Button button) {
        Label title = new Label(texts.get(key));
        title.getStyleClass().add("export-title");
        title.setLabelFor(button);
        button.setAccessibleText(title.getText());
        Label words = new Label();
        words.textProperty().bind(detail);
        words.getStyleClass().add(Styles.TEXT_MUTED);
        VBox text = new VBox(2, title, words);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox row = new HBox(14, new FontIcon(icon), text, button);
        row.getStyleClass().add("export-row");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void file(String key, String name, Consumer<Path> export) {
        run(files.saveAs(texts.get(key), name), export);
    }

    private void folder(String key, Consumer<Path> export) {
        run(files.folder(texts.get(key)), export);
    }

    private void run(Optional<Path> place, Consumer<Path> export) {
        place.ifPresent(
                chosen -> {
                    overlay.close();
                    export.accept(chosen);
                });
    }
}
