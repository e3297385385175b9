package io.github.parityworkbench.app.desktop.imports;

import atlantafx.base.theme.Styles;
import io.github.parityworkbench.app.desktop.text.Formats;
import io.github.parityworkbench.app.desktop.text.Texts;
import io.github.parityworkbench.app.workflow.Progress;
import io.github.parityworkbench.app.workflow.Progress.Unit;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/** How far the running import is, and the button that stops it; takes no space while none runs. */
public final class ImportLine extends HBox {
    private final Texts texts;
    private final Label subject = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final Label numbers = new Label();

    public ImportLine(Texts texts, ImportViewModel model) {
        this.texts = texts;
        setId("import-line");
        getStyleClass().add("import-line");
        setAlignment(Pos.CENTER_LEFT);
        subject.setMinWidth(120);
        bar.setId("import-progress");
        bar.setAccessibleText(texts.get("import.progress"));
        bar.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(bar, Priority.ALWAYS);
        numbers.setId("import-numbers");
        numbers.getStyleClass().add("muted");
        Button stop = new Button(texts.get("action.cancel"));
        stop.setId("import-stop");
        stop.getStyleClass().add(Styles.SMALL);
        stop.setOnAction(event -> model.stop());
        stop.disableProperty().bind(model.stoppingProperty());
        getChildren().addAll(subject, bar, numbers, stop);
        visibleProperty().bind(model.runningProperty());
        managedProperty().bind(model.runningProperty());
        model.progressProperty().addListener((property, before, now) -> show(now));
        model.stoppingProperty()
                .addListener(
                        (property, before, stopping) -> {
                            if (stopping) {
                                subject.setText(texts.get("import.stopping"));
                            }
                        });
        show(null);
    }

    private void show(@Nullable Progress progress) {
        if (progress == null) {
            subject.setText(texts.get("import.starting"));
            bar.setProgress(ProgressBar.INDETERMINATE_PROGRESS);
            numbers.setText("");
            return;
        }
        subject.setText(texts.get("import.subject", progress.subject()));
        bar.setProgress(progress.fraction().orElse(ProgressBar.INDETERMINATE_PROGRESS));
        numbers.setText(numbers(progress));
    }

    private String numbers(Progress progress) {
        List<String> parts = new ArrayList<>();
        if (progress.unit() == Unit.BYTES) {
            parts.add(
                    progress.total() < 0
                            ? Formats.size(progress.done())
                            : texts.get(
                                    "import.bytes",
                                    Formats.size(progress.done()),
                                    Formats.size(progress.total())));
        }
        parts.add(texts.get("import.exchanges", progress.exchanges()));
        parts.add(texts.get("import.rate", Math.round(progress.exchangesPerSecond())));
        progress.remaining()
                .ifPresent(left -> parts.add(texts.get("import.left", Formats.duration(left))));
        return String.join("  ·  ", parts);
    }
}
