package io.github.parityworkbench.app.desktop;

import io.github.parityworkbench.app.desktop.dialog.SystemFileDialogs;
import io.github.parityworkbench.app.desktop.settings.SettingsStore;
import io.github.parityworkbench.app.desktop.task.FxTaskExecutor;
import io.github.parityworkbench.app.desktop.theme.SystemAppearance;
import io.github.parityworkbench.app.workflow.WorkspaceLocation;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import javafx.application.Application;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The life of the window, as JavaFX calls it. */
public final class DesktopApplication extends Application {
    private boolean systemDark;
    private @Nullable MainWindow window;

    @Override
    public void init() {
        systemDark = new SystemAppearance(System.getProperty("os.name", "")).isDark();
    }

    @Override
    public void start(Stage stage) {
        WorkspaceLocation location = WorkspaceLocation.ofThisSystem();
        Surroundings surroundings =
                new Surroundings(
                        new SettingsStore(location.userData().resolve("settings.json")),
                        new SystemFileDialogs(stage),
                        new FxTaskExecutor(),
                        Clock.systemUTC(),
                        location.folder(null),
                        location.userData().resolve("demo"),
                        systemDark);
        window = new MainWindow(stage, surroundings);
        List<String> arguments = getParameters().getRaw();
        window.show(arguments.isEmpty() ? null : Path.of(arguments.get(0)));
    }

    @Override
    public void stop() {
        if (window != null) {
            window.close();
        }
    }
}
