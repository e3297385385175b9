package io.github.parityworkbench.app.desktop;

import io.github.parityworkbench.app.desktop.keys.KeyDispatcher;
import io.github.parityworkbench.app.desktop.keys.KeyMapPane;
import io.github.parityworkbench.app.desktop.keys.Shortcut;
import io.github.parityworkbench.app.desktop.session.SessionViewModel;
import io.github.parityworkbench.app.desktop.settings.Appearance;
import io.github.parityworkbench.app.desktop.shell.ShellActions;
import io.github.parityworkbench.app.desktop.text.Texts;
import io.github.parityworkbench.app.desktop.theme.ThemeSwitch;
import io.github.parityworkbench.app.desktop.triage.GroupActions;
import io.github.parityworkbench.app.desktop.welcome.WelcomeActions;
import io.github.parityworkbench.localdb.GroupStatus;
import java.nio.file.Path;
import java.util.List;

/** What the window as a whole can do, from whichever button or key it is asked. */
final class MainActions implements ShellActions, WelcomeActions, GroupActions {
    private final Texts texts;
    private final Surroundings surroundings;
    private final SessionViewModel session;
    private final ThemeSwitch theme;
    private final KeyMapPane keyMap;

    MainActions(
            Texts texts,
            Surroundings surroundings,
            SessionViewModel session,
            ThemeSwitch theme,
            KeyMapPane keyMap) {
        this.texts = texts;
        this.surroundings = surroundings;
        this.session = session;
        this.theme = theme;
        this.keyMap = keyMap;
    }

    /** Gives these actions their keys. */
    void bind(KeyDispatcher keys) {
        keys.bind(Shortcut.IMPORT, this::importLogs);
        keys.bind(Shortcut.OPEN, this::openWorkspace);
        keys.bind(Shortcut.THEME, this::switchTheme);
        keys.bind(Shortcut.KEYS, this::showKeys);
    }

    @Override
    public void tryDemo() {}

    @Override
    public void importLogs() {
        List<Path> logs = surroundings.files().logs(texts.get("import.choose"));
        if (!logs.isEmpty()) {
            importFiles(logs);
        }
    }

    /** Imports into the open workspace, or into the default one where none is open. */
    void importFiles(List<Path> files) {}

    @Override
    public void openWorkspace() {
        surroundings.files().folder(texts.get("workspace.choose")).ifPresent(session::open);
    }

    @Override
    public void open(Path workspace) {
        session.open(workspace);
    }

    @Override
    public void export() {}

    @Override
    public void showRules() {}

    @Override
    public void showKeys() {
        keyMap.show();
    }

    @Override
    public void switchTheme() {
        theme.choose(theme.isDark() ? Appearance.LIGHT : Appearance.DARK);
    }

    @Override
    public void closeWorkspace() {
        session.close();
    }

    @Override
    public void mark(GroupStatus status) {}

    @Override
    public void ignore() {}

    @Override
    public void ticket() {}
}
