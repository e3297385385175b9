package io.github.parityworkbench.app.desktop.progress;

import atlantafx.base.theme.Styles;
import io.github.parityworkbench.app.desktop.text.Formats;
import io.github.parityworkbench.app.desktop.text.Texts;
import io.github.parityworkbench.app.export.Figures;
import io.github.parityworkbench.app.workflow.Progress;
import io.github.parityworkbench.app.workflow.Progress.Unit;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/** How far a long task is, and the button that stops it; takes no space while none is shown. */
public final class ProgressLine extends HBox {
    private static final Words IMPORTING =
            new Words("import.progress", "import.starting", "import.subject");

    private final Texts texts;
    private final Words words;
    private final Label subject = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final Label numbers = new Label();
    private @Nullable Node focusedBefore;

    /** What a task is called. */
    private record Words(String progress, String starting, String subject) {}

    private ProgressLine(Texts texts, LongTask task, String name, Words words) {
        this.texts = texts;
        this.words = words;
        setId(name + "-line");
        getStyleClass().add("progress-line");
        setAlignment(Pos.CENTER_LEFT);
        subject.setMinWidth(120);
        bar.setId(name + "-progress");
        bar.setAccessibleText(texts.get(words.progress()));
        bar.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(bar, Priority.ALWAYS);
        numbers.setId(name + "-numbers");
        numbers.getStyleClass().add("muted");
        Button stop = new Button(texts.get("action.cancel"));
        stop.setId(name + "-stop");
        stop.getStyleClass().add(Styles.SMALL);
        stop.sceneProperty().addListener((property, before, scene) -> watchFocus(scene, stop));
        stop.setOnAction(
                event -> {
                    task.stop();
                    giveFocusBack();
                });
        stop.disableProperty().bind(task.stoppingProperty());
        getChildren().addAll(subject, bar, numbers, stop);
        visibleProperty().bind(task.shownProperty());
        managedProperty().bind(task.shownProperty());
        task.progressProperty().addListener((property, before, now) -> show(task));
        task.stoppingProperty().addListener((property, before, now) -> show(task));
        show(task);
    }

    private void watchFocus(@Nullable Scene scene, Button stop) {
        if (scene != null) {
            scene.focusOwnerProperty()
                    .addListener(
                            (property, before, owner) -> {
                                if (stop.equals(owner)) {
                                    focusedBefore = before;
                                }
                            });
        }
    }

    /** The button is of no more use, and the keys are for what was looked at before. */
    private void giveFocusBack() {
        if (focusedBefore != null) {
            focusedBefore.requestFocus();
            focusedBefore = null;
        }
    }

    /** The line of the import. */
    public static ProgressLine ofImport(Texts texts, LongTask task) {
        return new ProgressLine(texts, task, "import", IMPORTING);
    }

    /** The line of the demo, which is an import with something made of it. */
    public static ProgressLine ofDemo(Texts texts, LongTask task) {
        return new ProgressLine(texts, task, "demo", IMPORTING);
    }

    /** The line of a decision, which takes long where it changes the rules. */
    public static ProgressLine ofRules(Texts texts, LongTask task) {
        return new ProgressLine(
                texts,
                task,
                "rules",
                new Words("rules.progress", "rules.starting", "rules.subject"));
    }

    /** The line of a workspace that is opened, which takes long where it is of an older version. */
    public static ProgressLine ofOpening(Texts texts, LongTask task) {
        return new ProgressLine(
                texts,
                task,
                "opening",
                new Words("opening.progress", "opening.starting", "opening.subject"));
    }

    /** The line of an export. */
    public static ProgressLine ofExport(Texts texts, LongTask task) {
        return new ProgressLine(
                texts,
                task,
                "export",
                new Words("export.progress", "export.starting", "export.subject"));
    }

    private void show(LongTask task) {
        Progress progress = task.progressProperty().get();
        if (progress == null) {
            subject.setText(texts.get(words.starting()));
            bar.setProgress(ProgressBar.INDETERMINATE_PROGRESS);
            numbers.setText("");
        } else {
            subject.setText(texts.get(words.subject(), progress.subject()));
            bar.setProgress(progress.fraction().orElse(ProgressBar.INDETERMINATE_PROGRESS));
            numbers.setText(numbers(progress));
        }
        if (task.stoppingProperty().get()) {
            subject.setText(texts.get("task.stopping"));
        }
    }

    private String numbers(Progress progress) {
        List<String> parts = new ArrayList<>();
        if (progress.unit() == Unit.BYTES) {
            parts.add(
                    progress.total() < 0
                            ? Figures.size(progress.done())
                            : texts.get(
                                    "task.bytes",
                                    Figures.size(progress.done()),
                                    Figures.size(progress.total())));
        }
        if (progress.unit() == Unit.GROUPS) {
            parts.add(texts.get("task.groups", progress.done(), progress.total()));
            parts.add(texts.get("task.rate", Math.round(progress.donePerSecond())));
        } else if (progress.exchanges() > 0) {
            parts.add(texts.get("task.exchanges", progress.exchanges()));
            parts.add(texts.get("task.rate", Math.round(progress.exchangesPerSecond())));
        }
        progress.remaining()
                .ifPresent(left -> parts.add(texts.get("task.left", Formats.duration(left))));
        return String.join("  ·  ", parts);
    }
}
