package io.github.parityworkbench.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parityworkbench.app.desktop.keys.Shortcut;
import io.github.parityworkbench.app.desktop.settings.SettingsStore;
import io.github.parityworkbench.app.workflow.Workspaces;
import io.github.parityworkbench.localdb.GroupStatus;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/**
 * A whole session in which the JavaFX thread may read no file and ask the database nothing. With
 * {@code -Dparity.session.workspace=DIR} the session is over that workspace, and no work of the
 * thread may keep it longer than a tenth of a second.
 */
class ResponsiveSessionTest extends WindowTest {
    private static final String LARGE = System.getProperty("parity.session.workspace", "");
    private static final long LIMIT_MILLISECONDS = 100;

    private final ScreenThreadWatch watch = new ScreenThreadWatch();

    @Override
    SettingsStore settingsOfTheWindow() {
        Executor background = work -> new Thread(work, "settings").start();
        return new SettingsStore(place.resolve("settings.json"), background);
    }

    @Test
    void neverWaitsForAFileOrTheDatabaseOnTheScreensThread() throws Exception {
        Path log = TestLog.small().write(place("small.ndjson"));
        CompletableFuture<Thread> screen = new CompletableFuture<>();
        Platform.runLater(() -> screen.complete(Thread.currentThread()));
        Heartbeat heartbeat = new Heartbeat(screen.get(), LIMIT_MILLISECONDS);
        watch.start();
        heartbeat.start();
        session(log);
        List<String> stalls = heartbeat.stop();
        assertThat(watch.stop()).isEmpty();
        if (!LARGE.isEmpty()) {
            System.out.println(
                    "longest stall: "
                            + heartbeat.mostWorkMilliseconds()
                            + " ms of work, "
                            + heartbeat.longestWaitMilliseconds()
                            + " ms by the clock");
            assertThat(stalls).isEmpty();
        }
    }

    @Test
    void seesAFileThatIsReadOnTheScreensThread() throws Exception {
        watch.start();
        interact(
                () ->
                        new SettingsStore(place.resolve("other.json"), Runnable::run)
                                .update(all -> all.withKeys(Map.of("BUG", "y"))));
        assertThat(watch.stop()).anyMatch(each -> each.contains("SettingsStore"));
    }

    @Test
    void seesAWaitForTheDatabaseOnTheScreensThread() throws Exception {
        watch.start();
        interact(() -> Workspaces.open(place.resolve("other")).close());
        assertThat(watch.stop())
                .anyMatch(each -> each.startsWith("jdk.ThreadPark") && each.contains("Database"));
    }

    private void session(Path log) throws Exception {
        if (LARGE.isEmpty()) {
            importLog(log);
        } else {
            answers.folder = Path.of(LARGE);
            run(Shortcut.OPEN);
        }
        await(() -> !groups().isEmpty() && selected() != null);
        int all = groups().size();
        write("/");
        write("kind:type");
        await(() -> groups().size() < all || LARGE.isEmpty());
        interact(() -> lookup("#group-filter").queryAs(TextInputControl.class).clear());
        await(() -> groups().size() == all);
        clickOn("#groups");
        for (Shortcut step :
                List.of(
                        Shortcut.NEXT_GROUP,
                        Shortcut.NEXT_GROUP,
                        Shortcut.PREVIOUS_GROUP,
                        Shortcut.NEXT_SAMPLE,
                        Shortcut.NEXT_DIFFERENCE,
                        Shortcut.PREVIOUS_DIFFERENCE,
                        Shortcut.PREVIOUS_SAMPLE)) {
            run(step);
        }
        clickOn("Raw control");
        clickOn("Side by side");
        String group = selected().id();
        run(Shortcut.BUG);
        await(() -> status(group) == GroupStatus.BUG);
        run(Shortcut.UNDO);
        await(() -> status(group) == GroupStatus.NEW);
        run(Shortcut.IGNORE);
        await(() -> lookup("#rule-preview").tryQuery().isPresent());
        press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        await(() -> lookup("#rule-preview").tryQuery().isEmpty());
        importLog(log);
        await(() -> notice().startsWith("Imported") || notice().startsWith("Nothing new"));
        run(Shortcut.CLOSE);
        await(() -> lookup("#welcome").query().isVisible());
    }

    private void run(Shortcut action) {
        interact(() -> window.actions().run(action));
    }

    private GroupStatus status(String id) {
        return groups().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .map(row -> row.status())
                .orElse(null);
    }
}
