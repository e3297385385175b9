package io.github.parityworkbench.app.desktop;

import io.github.parityworkbench.app.desktop.dialog.SystemFileDialogs;
import io.github.parityworkbench.app.desktop.settings.SettingsStore;
import io.github.parityworkbench.app.desktop.task.FxTaskExecutor;
import io.github.parityworkbench.app.desktop.theme.SystemAppearance;
import io.github.parityworkbench.app.workflow.WorkspaceLocation;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The life of the window, as JavaFX calls it. */
public final class DesktopApplication extends Application {
    private @Nullable Surroundings surroundings;
    private @Nullable MainWindow window;

    /** Reads what has to be read before the window is made, so that its thread need not. */
    @Override
    public void init() {
        WorkspaceLocation location = WorkspaceLocation.ofThisSystem();
        FxTaskExecutor tasks = new FxTaskExecutor();
        surroundings =
                new Surroundings(
                        new SettingsStore(
                                location.userData().resolve("settings.json"), tasks::execute),
                        new SystemFileDialogs(),
                        tasks,
                        Clock.systemUTC(),
                        location.folder(null),
                        location.userData().resolve("demo"),
                        location.userData().resolve("crash-reports"),
                        new SystemAppearance(System.getProperty("os.name", "")).isDark(),
                        folder -> getHostServices().showDocument(folder.toUri().toString()));
    }

    @Override
    public void start(Stage stage) {
        Surroundings here = Objects.requireNonNull(surroundings);
        ((SystemFileDialogs) here.files()).over(stage);
        window = new MainWindow(stage, here);
        Thread.setDefaultUncaughtExceptionHandler(window.crashHandler());
        Thread.currentThread().setUncaughtExceptionHandler(window.crashHandler());
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
