package io.github.parityworkbench.app.desktop.export;

import atlantafx.base.theme.Styles;
import io.github.parityworkbench.app.desktop.dialog.FileDialogs;
import io.github.parityworkbench.app.desktop.overlay.Card;
import io.github.parityworkbench.app.desktop.overlay.CardButtons;
import io.github.parityworkbench.app.desktop.overlay.Choice;
import io.github.parityworkbench.app.desktop.overlay.Overlay;
import io.github.parityworkbench.app.desktop.text.Texts;
import io.github.parityworkbench.app.export.rules.Fidelity;
import io.github.parityworkbench.app.export.rules.RuleDialect;
import io.github.parityworkbench.app.export.rules.RuleDialects;
import io.github.parityworkbench.app.export.rules.RuleVerdict;
import io.github.parityworkbench.app.export.tickets.TicketTarget;
import io.github.parityworkbench.app.export.tickets.TicketTargets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Offers what can be taken out of the workspace, and asks where each should go. */
public final class ExportPane {
    private static final double WIDTH = 760;
    private static final double CHOICE_WIDTH = 290;
    private static final int VERDICT_LINES = 4;
    private static final ObservableBooleanValue ALWAYS = new ReadOnlyBooleanWrapper(true);

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
        Button report =
                button(
                        "export-report",
                        model,
                        ALWAYS,
                        () -> file("export.report", "report.html", model::exportReport));
        VBox rows =
                new VBox(
                        rules(model),
                        verdicts(model),
                        tickets(
                                Feather.FLAG,
                                "export.bugs",
                                "export.bugs.detail",
                                model,
                                model.bugsProperty(),
                                model::exportBugs),
                        tickets(
                                Feather.TAG,
                                "export.selected",
                                "export.selected.detail",
                                model,
                                new ReadOnlyIntegerWrapper(model.selected()),
                                model::exportSelected),
                        row(
                                Feather.FILE_TEXT,
                                "export.report",
                                words("export.report.detail"),
                                report),
                        row(
                                Feather.GRID,
                                "export.findings",
                                words("export.findings.detail"),
                                button(
                                        "export-findings",
                                        model,
                                        ALWAYS,
                                        () ->
                                                file(
                                                        "export.findings",
                                                        "findings.csv",
                                                        model::exportFindings))));
        Label masked = new Label(texts.get("export.masked"));
        masked.getStyleClass().add(Styles.TEXT_MUTED);
        masked.setWrapText(true);
        Button close = CardButtons.cancel(overlay, texts.get("action.close"));
        VBox content = new VBox(14, rows, masked);
        content.setPrefWidth(WIDTH);
        Card card = new Card(texts.get("export.title"), content, List.of(close));
        overlay.show(card, report);
    }

    private Node rules(ExportViewModel model) {
        ComboBox<RuleDialect> dialects =
                choice(
                        "export-dialect",
                        "export.dialect",
                        Choice.of(
                                RuleDialects.all(),
                                model.dialectProperty(),
                                RuleDialect::description));
        Button export =
                button(
                        "export-rules",
                        model,
                        model.rulesProperty().greaterThan(0),
                        () ->
                                file(
                                        "export.rules",
                                        model.dialectProperty().get().fileName(),
                                        model::exportRules));
        ObservableValue<String> detail =
                Bindings.createStringBinding(
                        () ->
                                texts.get("export.rules.detail", model.rulesProperty().get())
                                        + summary(model.verdictsProperty().get()),
                        model.rulesProperty(),
                        model.verdictsProperty());
        return row(Feather.SLIDERS, "export.rules", detail, dialects, export);
    }

    private static boolean isExact(RuleVerdict verdict) {
        return verdict.fidelity() == Fidelity.EXACT;
    }

    private static String summary(List<RuleVerdict> verdicts) {
        return verdicts.stream().allMatch(ExportPane::isExact)
                ? ""
                : Stream.of(Fidelity.values())
                        .filter(each -> ExportViewModel.count(verdicts, each) > 0)
                        .map(each -> ExportViewModel.count(verdicts, each) + " " + each.label())
                        .collect(Collectors.joining(", ", ": ", ""));
    }

    /** Says of each rule that the dialect cannot say exactly what becomes of it, and why. */
    private Node verdicts(ExportViewModel model) {
        TextArea text = new TextArea();
        text.setAccessibleText(texts.get("export.verdicts"));
        text.setEditable(false);
        text.setWrapText(true);
        text.setPrefRowCount(VERDICT_LINES);
        text.setMinHeight(Region.USE_PREF_SIZE);
        text.textProperty()
                .bind(
                        model.verdictsProperty()
                                .map(
                                        verdicts ->
                                                verdicts.stream()
                                                        .filter(each -> !isExact(each))
                                                        .map(this::sentence)
                                                        .collect(Collectors.joining("\n"))));
        text.visibleProperty().bind(text.textProperty().isNotEmpty());
        text.managedProperty().bind(text.visibleProperty());
        return text;
    }

    private String sentence(RuleVerdict verdict) {
        return texts.get(
                "export.verdict", verdict.ruleId(), verdict.fidelity().label(), verdict.reason());
    }

    private Node tickets(
            Feather icon,
            String key,
            String detail,
            ExportViewModel model,
            ReadOnlyIntegerProperty groups,
            Consumer<Path> export) {
        String id = key.replace('.', '-');
        ComboBox<TicketTarget> trackers =
                choice(
                        id + "-target",
                        "export.target",
                        Choice.of(
                                TicketTargets.all(),
                                model.targetProperty(),
                                TicketTarget::description));
        return row(
                icon,
                key,
                groups.map(n -> texts.get(detail, n)),
                trackers,
                button(id, model, groups.greaterThan(0), () -> folder(key, export)));
    }

    private <T> ComboBox<T> choice(String id, String key, ComboBox<T> box) {
        box.setId(id);
        box.setAccessibleText(texts.get(key));
        box.setMinWidth(CHOICE_WIDTH);
        box.setPrefWidth(CHOICE_WIDTH);
        return box;
    }

    private ObservableValue<String> words(String key) {
        return new SimpleStringProperty(texts.get(key));
    }

    private Button button(
            String id, ExportViewModel model, ObservableBooleanValue there, Runnable action) {
        Button button = new Button(texts.get("export.button"));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.disableProperty().bind(model.busyProperty().or(Bindings.not(there)));
        button.setOnAction(event -> action.run());
        return button;
    }

    /**
     * @param controls the button comes last
     */
    private Node row(
            Feather icon, String key, ObservableValue<String> detail, Control... controls) {
        Control button = controls[controls.length - 1];
        Label title = new Label(texts.get(key));
        title.getStyleClass().add("export-title");
        title.setLabelFor(button);
        button.setAccessibleText(title.getText());
        Label words = new Label();
        words.textProperty().bind(detail);
        words.getStyleClass().add(Styles.TEXT_MUTED);
        VBox text = new VBox(2, title, words);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox row = new HBox(14, new FontIcon(icon), text);
        row.getChildren().addAll(controls);
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
