package io.github.parityworkbench.app.desktop;

import static java.util.concurrent.TimeUnit.SECONDS;

import io.github.parityworkbench.app.desktop.dialog.FileDialogs;
import io.github.parityworkbench.app.desktop.settings.SettingsStore;
import io.github.parityworkbench.app.desktop.task.FxTaskExecutor;
import io.github.parityworkbench.localdb.GroupRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** The real window, headless, with a fresh folder for each test. */
abstract class WindowTest extends ApplicationTest {
    @TempDir static Path folder;
    static int runs;

    private final Map<String, Node> permanent = new HashMap<>();
    final Answers answers = new Answers();
    final List<Path> opened = new CopyOnWriteArrayList<>();
    Path place;
    MainWindow window;

    /** Stands in for the system's dialogs. */
    static final class Answers implements FileDialogs {
        Path folder;
        Path file;
        List<Path> logs = List.of();

        @Override
        public Optional<Path> folder(String title) {
            return Optional.ofNullable(folder);
        }

        @Override
        public List<Path> logs(String title) {
            return logs;
        }

        @Override
        public Optional<Path> saveAs(String title, String suggestedName) {
            return Optional.ofNullable(file);
        }
    }

    @Override
    public void start(Stage stage) throws Exception {
        place = folder.resolve("run" + ++runs);
        Files.createDirectories(place);
        prepare();
        window = new MainWindow(stage, surroundings());
        window.show(workspaceAtStart());
    }

    /** What has to be there before the window is made. */
    void prepare() throws Exception {}

    /** The workspace with which the window begins, null for none. */
    @Nullable Path workspaceAtStart() {
        return null;
    }

    SettingsStore settingsOfTheWindow() {
        return settings();
    }

    Surroundings surroundings() {
        return new Surroundings(
                settingsOfTheWindow(),
                answers,
                new FxTaskExecutor(),
                Clock.systemUTC(),
                place.resolve("workspace"),
                place.resolve("demo"),
                place.resolve("crash-reports"),
                false,
                opened::add);
    }

    @AfterEach
    void closeWindow() {
        interact(window::close);
    }

    /**
     * Waits for the screen once for all keys, in {@link #release}; TestFX would for each. A key
     * that is pressed before a window has the focus would go nowhere.
     */
    @Override
    public FxRobot press(KeyCode... keys) {
        if (!isAnyWindowFocused()) {
            try {
                await(this::isAnyWindowFocused);
            } catch (TimeoutException e) {
                throw new AssertionError("no window has the focus", e);
            }
        }
        robotContext().getKeyboardRobot().pressNoWait(keys);
        return this;
    }

    @Override
    public FxRobot release(KeyCode... keys) {
        robotContext().getKeyboardRobot().releaseNoWait(keys);
        WaitForAsyncUtils.waitForFxEvents();
        return this;
    }

    /** Types into the window in front, and waits once for the screen, not after each character. */
    @Override
    public FxRobot write(String text) {
        Scene scene = window(Window::isFocused).getScene();
        for (String character : text.split("")) {
            interactNoWait(
                    () ->
                            robotContext()
                                    .getBaseRobot()
                                    .typeKeyboard(scene, KeyCode.UNDEFINED, character));
        }
        WaitForAsyncUtils.waitForFxEvents();
        return this;
    }

    private boolean isAnyWindowFocused() {
        return listWindows().stream().anyMatch(Window::isFocused);
    }

    static void await(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(60, SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** The settings as they are in the file. */
    SettingsStore settings() {
        return new SettingsStore(place.resolve("settings.json"), Runnable::run);
    }

    Path place(String name) throws IOException {
        return Files.createDirectories(place).resolve(name);
    }

    /** Chooses these logs by key, and takes them once the preview shows them. */
    void importLog(Path... logs) throws TimeoutException {
        answers.logs = List.of(logs);
        press(KeyCode.CONTROL, KeyCode.I).release(KeyCode.I, KeyCode.CONTROL);
        takePreview();
    }

    /** Takes by key what the preview shows. */
    void takePreview() throws TimeoutException {
        await(
                () ->
                        lookup("#preview-import")
                                .tryQuery()
                                .filter(button -> !button.isDisabled())
                                .isPresent());
        press(KeyCode.ENTER).release(KeyCode.ENTER);
        await(() -> lookup("#import-preview").tryQuery().isEmpty());
    }

    List<GroupRow> groups() {
        return table().getItems();
    }

    GroupRow selected() {
        return table().getSelectionModel().getSelectedItem();
    }

    String notice() {
        return permanent("#notice", Label.class).getText();
    }

    @SuppressWarnings("unchecked") // what stands in it is known
    private TableView<GroupRow> table() {
        return permanent("#groups", TableView.class);
    }

    /** Looked for once a window: a look through it keeps its thread busy, often for nothing. */
    private <T extends Node> T permanent(String id, Class<T> type) {
        return type.cast(
                permanent.compute(
                        id, (each, known) -> isInSight(known) ? known : lookup(each).query()));
    }

    private static boolean isInSight(@Nullable Node node) {
        return node != null
                && node.getScene() != null
                && node.getScene().getWindow() != null
                && node.getScene().getWindow().isShowing();
    }
}
