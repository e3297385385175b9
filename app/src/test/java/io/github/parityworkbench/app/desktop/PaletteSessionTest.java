package io.github.parityworkbench.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.parityworkbench.app.desktop.keys.Shortcut;
import io.github.parityworkbench.app.desktop.settings.Appearance;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Finds and does things by keys alone. */
class PaletteSessionTest extends WindowTest {
    @Test
    void findsAnActionAnEndpointAndAWorkspaceByAFewLetters() throws Exception {
        Path log = TestLog.small().write(place("small.ndjson"));
        importLog(log);
        await(() -> groups().size() == 4);

        choose("dark light");
        await(() -> settings().get().appearance() == Appearance.DARK);

        ListView<?> endpoints = lookup("#endpoints").queryListView();
        choose("getBook");
        await(() -> endpoints.getSelectionModel().getSelectedIndex() > 0);

        choose("close the workspace");
        await(() -> lookup("#welcome").query().isVisible());
        choose("run" + runs + "workspace");
        await(() -> groups().size() == 4);
    }

    @Test
    void givesAnActionAnotherKeyAndWarnsWhereItIsTaken() throws Exception {
        write("?");
        await(() -> lookup("#key-list").tryQuery().isPresent());
        write("export");
        press(KeyCode.DOWN).release(KeyCode.DOWN);
        press(KeyCode.ENTER).release(KeyCode.ENTER);
        press(KeyCode.CONTROL, KeyCode.O).release(KeyCode.O, KeyCode.CONTROL);
        await(() -> message().contains("Open a workspace"));
        assertThat(settings().get().keys()).isEmpty();
        press(KeyCode.CONTROL, KeyCode.O).release(KeyCode.O, KeyCode.CONTROL);
        await(() -> settings().get().keys().containsKey(Shortcut.EXPORT.name()));
        assertThat(settings().get().keys())
                .containsEntry("EXPORT", "Shortcut+O")
                .containsEntry("OPEN", "");
        clickOn("#key-reset");
        await(() -> settings().get().keys().isEmpty());
    }

    @Test
    void opensTheMenuByKeyWithEverythingInIt() throws Exception {
        press(KeyCode.F10).release(KeyCode.F10);
        MenuButton menu = lookup("#main-menu").queryAs(MenuButton.class);
        await(menu::isShowing);
        assertThat(menu.getItems()).hasSize(6);
        press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        await(() -> !menu.isShowing());
    }

    @Test
    void placesAPaneInTheMiddleBeforeItIsPainted() {
        AtomicReference<Bounds> first = new AtomicReference<>();
        interact(
                () -> {
                    window.actions().run(Shortcut.KEYS);
                    Node pane = lookup("#key-map").query();
                    first.set(pane.localToScene(pane.getLayoutBounds()));
                });
        Scene scene = lookup("#key-map").query().getScene();
        assertThat(first.get().getWidth()).isPositive();
        assertThat(first.get().getCenterX()).isCloseTo(scene.getWidth() / 2, within(2.0));
        assertThat(first.get().getCenterY()).isCloseTo(scene.getHeight() / 2, within(2.0));
    }

    @Test
    void saysWhatAnActionNeedsThatCannotBeDoneNow() throws Exception {
        press(KeyCode.CONTROL, KeyCode.K).release(KeyCode.K, KeyCode.CONTROL);
        await(() -> lookup("#palette-query").tryQuery().isPresent());
        write("rules and what");
        ListView<?> list = lookup("#palette-list").queryListView();
        assertThat(list.getItems()).hasSize(1);
        assertThat(from(list).lookup("Needs an open workspace").tryQuery()).isPresent();
        press(KeyCode.ENTER).release(KeyCode.ENTER);
        assertThat(lookup("#palette-query").tryQuery()).isPresent();
    }

    private void choose(String letters) throws Exception {
        press(KeyCode.CONTROL, KeyCode.K).release(KeyCode.K, KeyCode.CONTROL);
        await(() -> lookup("#palette-query").tryQuery().isPresent());
        write(letters);
        press(KeyCode.ENTER).release(KeyCode.ENTER);
        await(() -> lookup("#palette-query").tryQuery().isEmpty());
    }

    private String message() {
        return lookup("#key-message").queryAs(Label.class).getText();
    }
}
