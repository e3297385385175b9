package io.github.parityworkbench.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parityworkbench.app.desktop.settings.SettingsStore;
import io.github.parityworkbench.app.desktop.settings.WindowBounds;
import java.nio.file.Path;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;

class WindowMemoryTest extends ApplicationTest {
    @TempDir Path folder;

    private Stage stage;

    @Override
    public void start(Stage shown) {
        stage = shown;
    }

    @Test
    void putsTheWindowWhereItWas() {
        restore(new WindowBounds(20, 30, 700, 500, 0, 0, false));
        assertThat(bounds()).isEqualTo(new Rectangle2D(20, 30, 700, 500));
    }

    @Test
    void makesAWindowOfALargerScreenFitTheOneThatIsThere() {
        restore(new WindowBounds(50, 40, 20_000, 10_000, 0, 0, false));
        assertThat(bounds()).isEqualTo(Screen.getPrimary().getVisualBounds());
    }

    @Test
    void bringsBackAWindowThatIsMostlyOutsideTheScreen() {
        double edge = Screen.getPrimary().getVisualBounds().getMaxX();
        restore(new WindowBounds(edge - 10, 30, 700, 500, 0, 0, false));
        assertThat(bounds()).isEqualTo(new Rectangle2D(edge - 700, 30, 700, 500));
    }

    @Test
    void knowsTheSizeOfTheContentBeforeTheWindowIsShown() {
        SettingsStore settings = new SettingsStore(folder.resolve("settings.json"), Runnable::run);
        assertThat(new WindowMemory(settings, stage).contentWidth()).isEqualTo(1280);
        settings.update(all -> all.withWindow(new WindowBounds(20, 30, 700, 500, 2, 28, false)));
        WindowMemory memory = new WindowMemory(settings, stage);
        assertThat(memory.contentWidth()).isEqualTo(698);
        assertThat(memory.contentHeight()).isEqualTo(472);
    }

    private void restore(WindowBounds last) {
        SettingsStore settings = new SettingsStore(folder.resolve("settings.json"), Runnable::run);
        settings.update(all -> all.withWindow(last));
        interact(() -> new WindowMemory(settings, stage).restore());
    }

    private Rectangle2D bounds() {
        return new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
    }
}
