package io.github.parityworkbench.app.desktop;

import io.github.parityworkbench.app.desktop.dialog.FileDialogs;
import io.github.parityworkbench.app.desktop.settings.SettingsStore;
import io.github.parityworkbench.app.desktop.task.TaskExecutor;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Consumer;

/**
 * What the window stands in: everything that is the system's, and that a test brings itself.
 *
 * @param defaultWorkspace where logs go that are imported while no workspace is open
 * @param demoWorkspace where the demo goes
 * @param crashReports where reports of failures go
 * @param systemDark whether the system shows itself dark
 * @param openFolder shows a folder in the system's file manager
 */
record Surroundings(
        SettingsStore settings,
        FileDialogs files,
        TaskExecutor tasks,
        Clock clock,
        Path defaultWorkspace,
        Path demoWorkspace,
        Path crashReports,
        boolean systemDark,
        Consumer<Path> openFolder) {}
