package io.github.parityworkbench.app.desktop.shell;

import atlantafx.base.theme.Styles;
import io.github.parityworkbench.app.desktop.keys.Actions;
import io.github.parityworkbench.app.desktop.keys.Shortcut;
import io.github.parityworkbench.app.desktop.text.Texts;
import io.github.parityworkbench.localdb.Workspace;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The line at the top: which workspace is open, and what can be done with it. */
final class ToolLine extends HBox {
    private final Texts texts;
    private final Actions actions;

    ToolLine(
            Texts texts,
            Actions actions,
            ObservableValue<@Nullable Workspace> workspace,
            ObservableList<Path> recent,
            Consumer<Path> open) {
        this.texts = texts;
        this.actions = actions;
        getStyleClass().add("tool-bar-line");
        BooleanBinding none =
                Bindings.createBooleanBinding(() -> workspace.getValue() == null, workspace);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren()
                .addAll(
                        new MainMenu(texts, actions),
                        workspaceMenu(workspace, recent, open, none),
                        button("tool.import", Feather.DOWNLOAD, Shortcut.IMPORT),
                        space,
                        whileOpen(none, button("tool.rules", Feather.SLIDERS, Shortcut.RULES)),
                        whileOpen(none, button("tool.export", Feather.SHARE, Shortcut.EXPORT)),
                        iconButton("tool-palette", Feather.COMMAND, Shortcut.PALETTE),
                        iconButton("tool-theme", Feather.MOON, Shortcut.THEME),
                        iconButton("tool-keys", Feather.HELP_CIRCLE, Shortcut.KEYS));
    }

    private MenuButton workspaceMenu(
            ObservableValue<@Nullable Workspace> workspace,
            ObservableList<Path> recent,
            Consumer<Path> open,
            BooleanBinding none) {
        MenuButton menu = new MenuButton();
        menu.setGraphic(new FontIcon(Feather.ARCHIVE));
        menu.getStyleClass().addAll(Styles.FLAT, "workspace-name");
        menu.textProperty()
                .bind(Bindings.createStringBinding(() -> name(workspace.getValue()), workspace));
        menu.setOnShowing(event -> fill(menu, recent, open, none));
        fill(menu, recent, open, none);
        return menu;
    }

    private void fill(
            MenuButton menu,
            ObservableList<Path> recent,
            Consumer<Path> open,
            BooleanBinding none) {
        MenuItem other = new MenuItem(texts.get("workspace.open"));
        other.setOnAction(event -> actions.run(Shortcut.OPEN));
        menu.getItems().setAll(other, new SeparatorMenuItem());
        for (Path folder : recent) {
            MenuItem item = new MenuItem(folder.toString());
            item.setMnemonicParsing(false);
            item.setOnAction(event -> open.accept(folder));
            menu.getItems().add(item);
        }
        MenuItem close = new MenuItem(texts.get("workspace.close"));
        close.setDisable(none.get());
        close.setOnAction(event -> actions.run(Shortcut.CLOSE));
        menu.getItems().addAll(new SeparatorMenuItem(), close);
    }

    private String name(@Nullable Workspace workspace) {
        if (workspace == null) {
            return texts.get("workspace.none");
        }
        Path last = workspace.folder().getFileName();
        return last == null ? workspace.folder().toString() : last.toString();
    }

    private static Node whileOpen(BooleanBinding none, Button button) {
        button.disableProperty().bind(none);
        return button;
    }

    private Button button(String key, Feather icon, Shortcut action) {
        Button button = new Button(texts.get(key), new FontIcon(icon));
        return finish(button, key.replace('.', '-'), action);
    }

    private Button iconButton(String id, Feather icon, Shortcut action) {
        Button button = new Button(null, new FontIcon(icon));
        button.getStyleClass().addAll(Styles.BUTTON_ICON);
        return finish(button, id, action);
    }

    private Button finish(Button button, String id, Shortcut action) {
        button.setId(id);
        button.getStyleClass().add(Styles.FLAT);
        actions.dress(button, action);
        return button;
    }
}
