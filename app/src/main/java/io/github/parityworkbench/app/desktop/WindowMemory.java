package io.github.parityworkbench.app.desktop;

import io.github.parityworkbench.app.desktop.settings.SettingsStore;
import io.github.parityworkbench.app.desktop.settings.WindowBounds;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** Puts the window where it was last, as long as a screen is still there. */
final class WindowMemory {
    private final SettingsStore settings;
    private final Stage stage;

    WindowMemory(SettingsStore settings, Stage stage) {
        this.settings = settings;
        this.stage = stage;
    }

    void restore() {
        WindowBounds last = settings.get().window();
        if (last == null
                || Screen.getScreensForRectangle(last.x(), last.y(), last.width(), last.height())
                        .isEmpty()) {
            return;
        }
        stage.setX(last.x());
        stage.setY(last.y());
        stage.setWidth(last.width());
        stage.setHeight(last.height());
        stage.setMaximized(last.maximized());
    }

    void remember() {
        if (Double.isNaN(stage.getWidth())) {
            return;
        }
        WindowBounds now =
                new WindowBounds(
                        stage.getX(),
                        stage.getY(),
                        stage.getWidth(),
                        stage.getHeight(),
                        stage.isMaximized());
        settings.update(all -> all.withWindow(now));
    }
}
