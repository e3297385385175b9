package io.github.parityworkbench.app.desktop.shell;

/** What the tool bar and the keys can do whatever the screen shows. */
public interface ShellActions {
    void importLogs();

    void openWorkspace();

    void export();

    void showRules();

    void showKeys();

    void switchTheme();

    /** Closes the workspace and goes back to the first-run screen. */
    void closeWorkspace();
}
