package io.github.parityworkbench.app.desktop;

import io.github.parityworkbench.app.desktop.settings.SettingsStore;
import io.github.parityworkbench.app.desktop.settings.WindowBounds;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/**
 * Puts the window where it was last, as long as a screen is still there, and whole on it where that
 * is a smaller one now.
 */
final class WindowMemory {
    private static final double USUAL_WIDTH = 1280;
    private static final double USUAL_HEIGHT = 800;

    private final SettingsStore settings;
    private final Stage stage;
    private final @Nullable WindowBounds last;

    WindowMemory(SettingsStore settings, Stage stage) {
        this.settings = settings;
        this.stage = stage;
        this.last = onScreen(settings.get().window());
    }

    /** How wide the content of the window will be once it is shown. */
    double contentWidth() {
        return last == null ? USUAL_WIDTH : last.width() - last.frameWidth();
    }

    /** How high the content of the window will be once it is shown. */
    double contentHeight() {
        return last == null ? USUAL_HEIGHT : last.height() - last.frameHeight();
    }

    void restore() {
        if (last != null) {
            place(last);
            stage.setMaximized(last.maximized());
        }
    }

    private static @Nullable WindowBounds onScreen(@Nullable WindowBounds last) {
        if (last == null) {
            return null;
        }
        List<Screen> screens =
                Screen.getScreensForRectangle(last.x(), last.y(), last.width(), last.height());
        if (screens.isEmpty()) {
            return null;
        }
        return screens.size() > 1 ? last : within(screens.get(0).getVisualBounds(), last);
    }

    private static WindowBounds within(Rectangle2D screen, WindowBounds last) {
        double width = Math.min(last.width(), screen.getWidth());
        double height = Math.min(last.height(), screen.getHeight());
        return new WindowBounds(
                Math.max(screen.getMinX(), Math.min(last.x(), screen.getMaxX() - width)),
                Math.max(screen.getMinY(), Math.min(last.y(), screen.getMaxY() - height)),
                width,
                height,
                last.frameWidth(),
                last.frameHeight(),
                last.maximized());
    }

    private void place(WindowBounds bounds) {
        stage.setX(bounds.x());
        stage.setY(bounds.y());
        stage.setWidth(bounds.width());
        stage.setHeight(bounds.height());
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
                        stage.getWidth() - stage.getScene().getWidth(),
                        stage.getHeight() - stage.getScene().getHeight(),
                        stage.isMaximized());
        settings.update(all -> all.withWindow(now));
    }
}
