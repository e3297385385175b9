package io.github.parityworkbench.app.desktop.welcome;

import java.nio.file.Path;

/** What can be begun from the first-run screen. */
public interface WelcomeActions {
    /** Imports the bundled logs into a workspace of their own and shows it. */
    void tryDemo();

    /** Asks for logs and imports them. */
    void importLogs();

    /** Asks for a folder and opens the workspace there, or makes it. */
    void openWorkspace();

    /** Opens a workspace that was open before. */
    void open(Path workspace);
}
