package io.github.parityworkbench.app.desktop.imports;

import io.github.parityworkbench.app.desktop.text.Formats;
import io.github.parityworkbench.app.desktop.text.Texts;
import io.github.parityworkbench.app.export.Figures;
import io.github.parityworkbench.app.workflow.LogPreview;
import io.github.parityworkbench.app.workflow.LogSelection.SelectedLog;
import java.util.List;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** The files that an import would read, with how each is read. */
final class PreviewedLogsTable extends TableView<PreviewedLog> {
    private final Texts texts;

    PreviewedLogsTable(Texts texts, ImportPreviewViewModel model) {
        super(model.lines());
        this.texts = texts;
        setId("preview-logs");
        setAccessibleText(texts.get("preview.logs"));
        setPlaceholder(new Label(texts.get("preview.looking")));
        setPrefHeight(150);
        setMinHeight(150);
        getColumns()
                .setAll(
                        List.of(
                                column("problems.file", 380, this::name),
                                column("preview.size", 90, this::size),
                                column("preview.format", 120, this::format),
                                column("preview.read", 400, this::outcome)));
        getColumns().get(0).getStyleClass().add("file");
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_LAST_COLUMN);
        getSelectionModel()
                .selectedItemProperty()
                .addListener((property, before, line) -> model.selectedProperty().set(line));
        model.selectedProperty()
                .addListener((property, before, line) -> getSelectionModel().select(line));
    }

    private TableColumn<PreviewedLog, String> column(
            String key, double width, Function<PreviewedLog, ObservableValue<String>> text) {
        TableColumn<PreviewedLog, String> column = new TableColumn<>(texts.get(key));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setCellValueFactory(features -> text.apply(features.getValue()));
        return column;
    }

    private ObservableValue<String> name(PreviewedLog line) {
        return new ReadOnlyStringWrapper(line.name());
    }

    private ObservableValue<String> size(PreviewedLog line) {
        return new ReadOnlyStringWrapper(
                line.size().isEmpty() ? Formats.UNKNOWN : Figures.size(line.size().getAsLong()));
    }

    private ObservableValue<String> format(PreviewedLog line) {
        return line.logProperty().map(this::format).orElse(Formats.UNKNOWN);
    }

    private String format(SelectedLog log) {
        return log.format().name();
    }

    private ObservableValue<String> outcome(PreviewedLog line) {
        return Bindings.createStringBinding(
                () -> words(line), line.previewProperty(), line.refusalProperty());
    }

    private String words(PreviewedLog line) {
        String refusal = line.refusalProperty().get();
        LogPreview preview = line.previewProperty().get();
        if (refusal != null) {
            return texts.get("preview.left-out", refusal);
        }
        return preview == null
                ? texts.get("preview.reading")
                : texts.get(
                        preview.whole() ? "preview.whole" : "preview.beginning",
                        preview.exchanges().size(),
                        preview.problems().size());
    }
}
