package io.github.parityworkbench.app.desktop.triage;

import io.github.parityworkbench.app.desktop.keys.Actions;
import io.github.parityworkbench.app.desktop.keys.Shortcut;
import io.github.parityworkbench.app.desktop.mark.KindLabel;
import io.github.parityworkbench.app.desktop.mark.StatusLabel;
import io.github.parityworkbench.app.desktop.text.Formats;
import io.github.parityworkbench.app.desktop.text.Texts;
import io.github.parityworkbench.app.desktop.warmup.Specimen;
import io.github.parityworkbench.app.desktop.warmup.WarmUp;
import io.github.parityworkbench.diff.view.Hint;
import io.github.parityworkbench.localdb.GroupRow;
import io.github.parityworkbench.localdb.GroupStatus;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What the selected group is, in words, and the buttons that decide what becomes of it. */
final class GroupHeader extends VBox {
    /** A long name of an endpoint leaves room for what else there is to say. */
    private static final double MOST_OF_ENDPOINT = 0.4;

    private final Texts texts;
    private final HBox title = new HBox(8);
    private final Label endpoint = new Label();
    private final Label explanation = new Label();
    private final HBox buttons;
    private final Map<Shortcut, Button> decisions = new EnumMap<>(Shortcut.class);

    GroupHeader(Texts texts, GroupActions actions) {
        this.texts = texts;
        getStyleClass().add("group-header");
        title.setAlignment(Pos.CENTER_LEFT);
        for (Label words : List.of(endpoint, explanation)) {
            words.getStyleClass().add("group-explanation");
            words.setMinWidth(0);
            Hint.on(words, words::getText);
        }
        endpoint.setId("group-endpoint");
        endpoint.maxWidthProperty().bind(widthProperty().multiply(MOST_OF_ENDPOINT));
        explanation.setId("group-explanation");
        explanation.setPrefWidth(0);
        explanation.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(explanation, Priority.ALWAYS);
        buttons =
                new HBox(
                        6,
                        decision(
                                "decide.bug",
                                Shortcut.BUG,
                                StatusLabel.icon(GroupStatus.BUG),
                                () -> actions.mark(GroupStatus.BUG)),
                        decision(
                                "decide.expected",
                                Shortcut.EXPECTED,
                                StatusLabel.icon(GroupStatus.EXPECTED),
                                () -> actions.mark(GroupStatus.EXPECTED)),
                        decision(
                                "decide.ignore", Shortcut.IGNORE, Feather.EYE_OFF, actions::ignore),
                        new MoreDecisions(texts, actions));
        buttons.setAlignment(Pos.CENTER_RIGHT);
        buttons.setMinWidth(Region.USE_PREF_SIZE);
        title.setMinWidth(0);
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox line = new HBox(16, title, buttons);
        line.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(line, new HBox(endpoint, explanation));
        show(null);
    }

    private Button decision(String key, Shortcut shortcut, Feather icon, Runnable action) {
        Button button = new Button(texts.get(key), new FontIcon(icon));
        button.setId(key.replace('.', '-'));
        button.getStyleClass().add("decision");
        button.setOnAction(event -> action.run());
        decisions.put(shortcut, button);
        return button;
    }

    /** Lets the buttons say the keys that do the same, as they are now. */
    void bind(Actions keys) {
        decisions.forEach((shortcut, button) -> keys.dress(button, shortcut));
    }

    /** Adds the steps that show a group. */
    void warmUp(WarmUp steps) {
        steps.add(this, buttons::isDisable, () -> show(Specimen.GROUP), () -> show(null));
    }

    /** Describes that group; for null there is nothing to decide. */
    void show(@Nullable GroupRow group) {
        buttons.setDisable(group == null);
        if (group == null) {
            title.getChildren().clear();
            endpoint.setText("");
            explanation.setText(texts.get("groups.none-selected"));
            return;
        }
        Label path = new Label(group.key().place());
        path.setId("group-path");
        path.getStyleClass().addAll("code", "group-path");
        path.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        path.setMinWidth(0);
        List<Node> parts = new ArrayList<>();
        Node kind = new KindLabel(group.key().kind(), texts);
        Label status = new StatusLabel(group.status());
        status.setMinWidth(Region.USE_PREF_SIZE);
        parts.addAll(List.of(kind, path, status));
        title.getChildren().setAll(parts);
        endpoint.setText(Formats.oneLine(group.key().endpoint().name()));
        explanation.setText(words(group));
    }

    private String words(GroupRow group) {
        String numbers =
                texts.get(
                        "groups.numbers",
                        group.exchanges(),
                        group.occurrences(),
                        Formats.time(group.lastSeen()));
        if (group.field() != null) {
            numbers += texts.get("groups.field", group.field());
        }
        if (group.ignoredBy() != null) {
            return numbers + texts.get("groups.ignored-by", group.ignoredBy());
        }
        return numbers + "  ·  " + group.cause().label() + ": " + group.cause().explanation();
    }
}
