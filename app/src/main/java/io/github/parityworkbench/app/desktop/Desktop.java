package io.github.parityworkbench.app.desktop;

import java.nio.file.Path;
import javafx.application.Application;
import org.jspecify.annotations.Nullable;

/** The door to the desktop. */
public final class Desktop {
    private Desktop() {}

    /**
     * Opens the window and returns once it is closed. May be called once in a process.
     *
     * @param workspace the folder to open, null for the first-run screen
     */
    public static void launch(@Nullable Path workspace) {
        String[] arguments =
                workspace == null ? new String[0] : new String[] {workspace.toString()};
        Application.launch(DesktopApplication.class, arguments);
    }
}
