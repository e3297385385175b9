package io.github.parityworkbench.app.desktop.shell;

import atlantafx.base.theme.Styles;
import io.github.parityworkbench.app.desktop.keys.Actions;
import io.github.parityworkbench.app.desktop.keys.KeyStroke;
import io.github.parityworkbench.app.desktop.keys.Shortcut;
import io.github.parityworkbench.app.desktop.keys.Topic;
import io.github.parityworkbench.app.desktop.text.Texts;
import io.github.parityworkbench.diff.view.Hint;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One button with everything that can be done, topic by topic, each with its key. */
final class MainMenu extends MenuButton {
    private final Texts texts;
    private final Actions actions;

    MainMenu(Texts texts, Actions actions) {
        this.texts = texts;
        this.actions = actions;
        setId("main-menu");
        setGraphic(new FontIcon(Feather.MENU));
        getStyleClass().add(Styles.FLAT);
        setAccessibleText(texts.get("menu.title"));
        Hint.on(this, () -> texts.get("menu.title"));
        setOnShowing(event -> fill());
        actions.bind(
                Shortcut.MENU,
                () -> {
                    requestFocus();
                    show();
                });
        fill();
    }

    private void fill() {
        getItems().clear();
        for (Topic topic : Topic.values()) {
            Menu menu = new Menu(texts.of(topic));
            menu.setId("menu-" + topic.name());
            for (Shortcut action : actions.of(topic)) {
                if (action != Shortcut.MENU) {
                    menu.getItems().add(item(action));
                }
            }
            if (!menu.getItems().isEmpty()) {
                getItems().add(menu);
            }
        }
    }

    /** The key stands in the text: an accelerator would also do its work, beside the key map. */
    private MenuItem item(Shortcut action) {
        KeyStroke key = actions.keys().of(action);
        MenuItem item =
                new MenuItem(
                        key.isNone()
                                ? actions.title(action)
                                : texts.get("menu.item", actions.title(action), key.display()));
        item.setMnemonicParsing(false);
        item.setDisable(!actions.isEnabled(action));
        item.setOnAction(event -> actions.run(action));
        return item;
    }
}
