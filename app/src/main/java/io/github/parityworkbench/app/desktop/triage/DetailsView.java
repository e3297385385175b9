package io.github.parityworkbench.app.desktop.triage;

import atlantafx.base.theme.Styles;
import io.github.parityworkbench.app.desktop.mark.StatusLabel;
import io.github.parityworkbench.app.desktop.text.Formats;
import io.github.parityworkbench.app.desktop.text.Texts;
import io.github.parityworkbench.app.desktop.warmup.Specimen;
import io.github.parityworkbench.app.desktop.warmup.WarmUp;
import io.github.parityworkbench.diff.view.Hint;
import io.github.parityworkbench.localdb.GroupRow;
import io.github.parityworkbench.localdb.GroupVerdict;
import io.github.parityworkbench.localdb.TriageEvent;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What was decided about the selected group: each with a button that changes it, and when. */
final class DetailsView extends ScrollPane {
    private final Texts texts;
    private final DetailsViewModel model;
    private final GroupActions actions;
    private final VBox content = new VBox(12);
    private final VBox history = new VBox(6);

    DetailsView(Texts texts, DetailsViewModel model, GroupActions actions) {
        this.texts = texts;
        this.model = model;
        this.actions = actions;
        setId("details");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setAccessibleText(texts.get("details.title"));
        getStyleClass().add("details");
        content.getStyleClass().add("details-content");
        history.setId("history");
        setContent(content);
        model.groupProperty().addListener((property, before, group) -> show(group));
        model.history().addListener((ListChangeListener<TriageEvent>) change -> showHistory());
        show(null);
    }

    /** Adds the steps that show a group. */
    void warmUp(WarmUp steps) {
        steps.add(
                this,
                () -> model.groupProperty().get() == null,
                () -> show(Specimen.GROUP),
                () -> show(null));
    }

    private void show(@Nullable GroupRow group) {
        content.getChildren().clear();
        if (group == null) {
            content.getChildren().add(muted(texts.get("groups.none-selected")));
            return;
        }
        content.getChildren()
                .addAll(
                        section(
                                "details.status",
                                Feather.CLOCK,
                                texts.get("details.snooze"),
                                actions::snooze,
                                status(group)),
                        section(
                                "details.assignee",
                                Feather.USER,
                                texts.get("decide.assign"),
                                actions::assign,
                                words(group.assignee())),
                        section(
                                "details.labels",
                                Feather.TAG,
                                texts.get("decide.label"),
                                actions::label,
                                words(
                                        group.labels().isEmpty()
                                                ? null
                                                : String.join("  ", group.labels()))),
                        section(
                                "details.ticket",
                                Feather.LINK,
                                texts.get("decide.ticket"),
                                actions::ticket,
                                words(group.ticket())),
                        section(
                                "details.note",
                                Feather.EDIT_2,
                                texts.get("decide.comment"),
                                actions::comment,
                                group.note() == null
                                        ? words(null)
                                        : new MarkdownView(group.note())),
                        new VBox(4, heading(texts.get("details.history")), history));
        showHistory();
    }

    private Node status(GroupRow group) {
        VBox lines = new VBox(2, new StatusLabel(group.status()));
        GroupVerdict verdict = group.verdict();
        if (group.ignoredBy() != null) {
            lines.getChildren().add(muted(texts.get("details.rule", group.ignoredBy())));
        }
        if (verdict.portedBug()) {
            lines.getChildren().add(muted(texts.get("decide.ported-bug")));
        }
        if (verdict.until() != null) {
            lines.getChildren().add(muted(texts.get("snooze.day", verdict.until().toString())));
        }
        if (verdict.untilExchanges() != null) {
            lines.getChildren()
                    .add(
                            muted(
                                    texts.get(
                                            "snooze.count",
                                            String.valueOf(verdict.untilExchanges()))));
        }
        if (group.snoozeEnded()) {
            lines.getChildren().add(muted(texts.get("details.snooze.ended")));
        }
        return lines;
    }

    private Node words(@Nullable String text) {
        if (text == null) {
            return muted(texts.get("details.none"));
        }
        Label label = new Label(text);
        label.setWrapText(true);
        return label;
    }

    private static Label muted(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add("muted");
        return label;
    }

    private static Label heading(String text) {
        Label title = new Label(text);
        title.getStyleClass().add("section-heading");
        return title;
    }

    private VBox section(String key, Feather icon, String change, Runnable action, Node value) {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button button = new Button(null, new FontIcon(icon));
        button.setId(key.replace('.', '-'));
        button.getStyleClass().addAll(Styles.FLAT, Styles.SMALL, Styles.BUTTON_ICON);
        button.setAccessibleText(change);
        Hint.on(button, () -> change);
        button.setOnAction(event -> action.run());
        HBox head = new HBox(6, heading(texts.get(key)), space, button);
        head.getStyleClass().add("details-head");
        return new VBox(0, head, value);
    }

    private void showHistory() {
        history.getChildren().clear();
        if (model.history().isEmpty()) {
            history.getChildren().add(muted(texts.get("details.history.none")));
        }
        for (TriageEvent event : model.history()) {
            Label what = new Label(what(event));
            what.setWrapText(true);
            Label when =
                    muted(
                            Formats.time(event.at())
                                    + (event.by() == null ? "" : "  ·  " + event.by()));
            history.getChildren().add(new VBox(0, what, when));
        }
    }

    private String what(TriageEvent event) {
        String value = event.value();
        if (value == null) {
            return texts.get("details.taken-away", event.about());
        }
        String shown =
                event.about().equals("status")
                        ? GroupVerdict.read(value)
                                .filter(verdict -> verdict.fixedBefore() != null)
                                .map(verdict -> verdict.status().label())
                                .orElse(value)
                        : value;
        return event.about() + ": " + shown;
    }
}
