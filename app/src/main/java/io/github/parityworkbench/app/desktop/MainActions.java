package io.github.parityworkbench.app.desktop;

import io.github.parityworkbench.app.desktop.imports.DemoViewModel;
import io.github.parityworkbench.app.desktop.imports.ImportPreviewPane;
import io.github.parityworkbench.app.desktop.imports.ImportPreviewViewModel;
import io.github.parityworkbench.app.desktop.imports.ImportViewModel;
import io.github.parityworkbench.app.desktop.keys.Actions;
import io.github.parityworkbench.app.desktop.keys.Shortcut;
import io.github.parityworkbench.app.desktop.session.SessionViewModel;
import io.github.parityworkbench.app.desktop.settings.Appearance;
import io.github.parityworkbench.app.desktop.text.Texts;
import io.github.parityworkbench.app.desktop.theme.ThemeSwitch;
import io.github.parityworkbench.app.desktop.triage.GroupsViewModel;
import io.github.parityworkbench.app.desktop.welcome.WelcomeActions;
import io.github.parityworkbench.app.workflow.LogSelection;
import io.github.parityworkbench.app.workflow.PreviewLogs;
import io.github.parityworkbench.diff.cause.Cause;
import io.github.parityworkbench.localdb.GroupRow;
import io.github.parityworkbench.localdb.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What the window as a whole can do, from whichever button or key it is asked. */
final class MainActions implements WelcomeActions {
    private final Texts texts;
    private final Surroundings surroundings;
    private final SessionViewModel session;
    private final ImportViewModel imports;
    private final ThemeSwitch theme;
    private final GroupDialogs dialogs;
    private final DemoViewModel demo;
    private final ImportPreviewPane preview;
    private final Consumer<? super Throwable> errors;

    MainActions(
            Texts texts,
            Surroundings surroundings,
            SessionViewModel session,
            ImportViewModel imports,
            ThemeSwitch theme,
            GroupDialogs dialogs,
            DemoViewModel demo,
            ImportPreviewPane preview,
            Consumer<? super Throwable> errors) {
        this.texts = texts;
        this.surroundings = surroundings;
        this.session = session;
        this.imports = imports;
        this.theme = theme;
        this.dialogs = dialogs;
        this.demo = demo;
        this.preview = preview;
        this.errors = errors;
    }

    /** Says what the window as a whole can do. */
    void bind(Actions actions) {
        actions.bind(Shortcut.IMPORT, this::importLogs);
        actions.bind(Shortcut.OPEN, this::openWorkspace);
        actions.bind(Shortcut.CLOSE, this::closeWorkspace);
        actions.bind(Shortcut.EXPORT, dialogs::export);
        actions.bind(Shortcut.RULES, dialogs::rules);
        actions.bind(Shortcut.SUGGEST, dialogs::suggest);
        actions.bind(Shortcut.DEMO, this::tryDemo);
        actions.bind(Shortcut.THEME, this::switchTheme);
        actions.bind(Shortcut.UNDO, dialogs::undo);
        actions.bind(Shortcut.REDO, dialogs::redo);
    }

    @Override
    public void tryDemo() {
        demo.run(() -> {});
    }

    /** Takes the tour, over the demo where no workspace is open. */
    void tour(Runnable tour) {
        if (session.workspaceProperty().get() == null) {
            demo.run(tour);
        } else {
            tour.run();
        }
    }

    /** What the selected group bears that can be explained, null where none is selected. */
    static @Nullable Enum<?> subject(GroupsViewModel groups) {
        GroupRow group = groups.selectedProperty().get();
        if (group == null) {
            return null;
        }
        return group.cause() == Cause.UNEXPLAINED ? group.key().kind() : group.cause();
    }

    @Override
    public void importLogs() {
        List<Path> logs = surroundings.files().logs(texts.get("import.choose"));
        if (!logs.isEmpty()) {
            importFiles(logs);
        }
    }

    /**
     * Shows what would be imported into the open workspace, or into the default one where none is
     * open; a single folder that is a workspace is opened instead.
     */
    void importFiles(List<Path> files) {
        if (files.size() != 1) {
            preview(files);
            return;
        }
        Path only = files.get(0);
        surroundings
                .tasks()
                .run(
                        () -> Files.isDirectory(only) && Workspace.isWorkspace(only),
                        isWorkspace -> {
                            if (isWorkspace) {
                                session.open(only);
                            } else {
                                preview(files);
                            }
                        },
                        errors);
    }

    private void preview(List<Path> files) {
        Workspace open = session.workspaceProperty().get();
        Path folder = open == null ? surroundings.defaultWorkspace() : open.folder();
        ImportPreviewViewModel model =
                new ImportPreviewViewModel(
                        texts,
                        surroundings.tasks(),
                        new PreviewLogs(folder),
                        failure -> {
                            preview.close();
                            errors.accept(failure);
                        });
        preview.show(model, this::importLogs);
        model.look(files);
    }

    private void importLogs(LogSelection logs) {
        Workspace open = session.workspaceProperty().get();
        if (open != null) {
            imports.start(open, logs);
        } else {
            session.open(surroundings.defaultWorkspace(), opened -> imports.start(opened, logs));
        }
    }

    @Override
    public void openWorkspace() {
        surroundings.files().folder(texts.get("workspace.choose")).ifPresent(session::open);
    }

    @Override
    public void open(Path workspace) {
        session.reopen(workspace);
    }

    private void switchTheme() {
        theme.choose(theme.isDark() ? Appearance.LIGHT : Appearance.DARK);
    }

    private void closeWorkspace() {
        imports.stop();
        dialogs.stop();
        session.leave();
    }
}
