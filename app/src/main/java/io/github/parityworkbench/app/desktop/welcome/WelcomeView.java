package io.github.parityworkbench.app.desktop.welcome;

import atlantafx.base.theme.Styles;
import io.github.parityworkbench.app.desktop.keys.KeyMap;
import io.github.parityworkbench.app.desktop.keys.Shortcut;
import io.github.parityworkbench.app.desktop.text.Texts;
import java.nio.file.Path;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The first-run screen. */
public final class WelcomeView extends StackPane {
    private final Texts texts;
    private final WelcomeActions actions;
    private final KeyMap keys;
    private final VBox recentRows = new VBox(2);

    public WelcomeView(
            Texts texts, WelcomeActions actions, KeyMap keys, ObservableList<Path> recent) {
        this.texts = texts;
        this.actions = actions;
        this.keys = keys;
        setId("welcome");
        getStyleClass().add("welcome");
        VBox column = new VBox(heading(), begin(), recent(recent), drop());
        column.getStyleClass().add("welcome-column");
        column.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        getChildren().add(column);
    }

    private Node heading() {
        Label title = new Label(texts.get("app.name"));
        title.getStyleClass().add("welcome-title");
        Label purpose = new Label(texts.get("welcome.purpose"));
        purpose.getStyleClass().add("welcome-purpose");
        purpose.setWrapText(true);
        purpose.setMinHeight(Region.USE_PREF_SIZE);
        return new VBox(8, title, purpose);
    }

    private Node begin() {
        Button demo =
                choice(
                        "demo",
                        Feather.PLAY,
                        "welcome.demo",
                        "welcome.demo.detail",
                        actions::tryDemo);
        demo.getStyleClass().add("welcome-choice-first");
        Button logs =
                choice(
                        "import",
                        Feather.DOWNLOAD,
                        "welcome.import",
                        "welcome.import.detail",
                        actions::importLogs);
        Button open =
                choice(
                        "open",
                        Feather.FOLDER,
                        "welcome.open",
                        "welcome.open.detail",
                        actions::openWorkspace);
        HBox row = new HBox(12, demo, logs, open);
        row.getChildren().forEach(node -> HBox.setHgrow(node, Priority.ALWAYS));
        return row;
    }

    private Button choice(String id, Feather icon, String title, String detail, Runnable action) {
        Label heading = new Label(texts.get(title));
        heading.getStyleClass().add("welcome-choice-title");
        String keys =
                switch (id) {
                    case "import" -> this.keys.of(Shortcut.IMPORT).display();
                    case "open" -> this.keys.of(Shortcut.OPEN).display();
                    default -> "";
                };
        Label words = new Label(texts.get(detail, keys));
        words.getStyleClass().add(Styles.TEXT_MUTED);
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        VBox content = new VBox(6, new FontIcon(icon), heading, words);
        content.setAlignment(Pos.TOP_LEFT);
        Button button = new Button();
        button.setId("welcome-" + id);
        button.setGraphic(content);
        button.setAccessibleText(heading.getText() + ". " + words.getText());
        button.getStyleClass().add("welcome-choice");
        button.setOnAction(event -> action.run());
        return button;
    }

    private Node recent(ObservableList<Path> recent) {
        Label heading = new Label(texts.get("welcome.recent"));
        heading.getStyleClass().add("section-heading");
        VBox section = new VBox(6, heading, recentRows);
        section.visibleProperty().bind(Bindings.isNotEmpty(recent));
        section.managedProperty().bind(section.visibleProperty());
        InvalidationListener listener = changed -> showRecent(recent);
        recent.addListener(listener);
        showRecent(recent);
        return section;
    }

    private void showRecent(ObservableList<Path> recent) {
        recentRows.getChildren().setAll(recent.stream().limit(5).map(this::recentRow).toList());
    }

    private Button recentRow(Path folder) {
        Path last = folder.getFileName();
        Label name = new Label(last == null ? folder.toString() : last.toString());
        Label place = new Label(folder.toString());
        place.getStyleClass().add(Styles.TEXT_MUTED);
        HBox line = new HBox(10, new FontIcon(Feather.ARCHIVE), name, place);
        line.setAlignment(Pos.CENTER_LEFT);
        Button row = new Button();
        row.setGraphic(line);
        row.setAccessibleText(texts.get("welcome.recent.open", folder));
        row.getStyleClass().addAll(Styles.FLAT, "recent-row");
        row.setMaxWidth(Double.MAX_VALUE);
        row.setOnAction(event -> actions.open(folder));
        return row;
    }

    private Node drop() {
        Label hint = new Label(texts.get("welcome.drop"), new FontIcon(Feather.LOG_IN));
        hint.getStyleClass().addAll(Styles.TEXT_MUTED, "drop-hint");
        hint.setMaxWidth(Double.MAX_VALUE);
        hint.setAlignment(Pos.CENTER);
        return hint;
    }
}
