package io.github.parityworkbench.app.desktop;

import io.github.parityworkbench.app.desktop.exchange.ExchangeViewModel;
import io.github.parityworkbench.app.desktop.keys.KeyDispatcher;
import io.github.parityworkbench.app.desktop.keys.KeyMapPane;
import io.github.parityworkbench.app.desktop.overlay.ErrorPane;
import io.github.parityworkbench.app.desktop.overlay.Overlay;
import io.github.parityworkbench.app.desktop.session.SessionViewModel;
import io.github.parityworkbench.app.desktop.settings.LayoutMemory;
import io.github.parityworkbench.app.desktop.shell.ShellView;
import io.github.parityworkbench.app.desktop.text.Texts;
import io.github.parityworkbench.app.desktop.theme.ThemeSwitch;
import io.github.parityworkbench.app.desktop.triage.TriageView;
import io.github.parityworkbench.app.desktop.triage.TriageViewModel;
import io.github.parityworkbench.app.desktop.welcome.WelcomeView;
import io.github.parityworkbench.diff.json.DiffOptions;
import io.github.parityworkbench.diff.json.JsonDiffer;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** Wires the desktop by hand: every view, view-model and workflow is made here. */
final class MainWindow {
    private final Stage stage;
    private final WindowMemory windowMemory;
    private final LayoutMemory layout;
    private final SessionViewModel session;

    MainWindow(Stage stage, Surroundings surroundings) {
        this.stage = stage;
        Texts texts = Texts.load();
        Overlay dialogs = new Overlay(1);
        Overlay failures = new Overlay(2);
        ErrorPane errors = new ErrorPane(failures, texts);
        ThemeSwitch theme = new ThemeSwitch(surroundings.settings(), surroundings.systemDark());
        windowMemory = new WindowMemory(surroundings.settings(), stage);
        layout = new LayoutMemory(surroundings.settings());
        session = new SessionViewModel(surroundings.tasks(), surroundings.settings(), errors);
        KeyMapPane keyMap = new KeyMapPane(dialogs, texts);
        MainActions actions = new MainActions(texts, surroundings, session, theme, keyMap);
        TriageViewModel triage =
                new TriageViewModel(
                        surroundings.tasks(),
                        new ExchangeViewModel(
                                surroundings.tasks(), new JsonDiffer(DiffOptions.DEFAULTS), errors),
                        errors);
        session.workspaceProperty().addListener((property, before, open) -> triage.show(open));
        TriageView triageView = new TriageView(texts, triage, actions, layout);
        ShellView shell =
                new ShellView(
                        texts,
                        session,
                        actions,
                        new WelcomeView(texts, actions, session.recent()),
                        triageView,
                        List.of(),
                        List.of(dialogs, failures),
                        actions::importFiles);
        Scene scene = new Scene(shell, 1280, 800);
        Bindings.bindContent(scene.getStylesheets(), theme.stylesheets());
        KeyDispatcher keys = new KeyDispatcher();
        actions.bind(keys);
        triageView.bind(keys);
        keys.install(scene, () -> dialogs.isShowing() || failures.isShowing());
        stage.setScene(scene);
        stage.setTitle(texts.get("app.name"));
        stage.setMinWidth(900);
        stage.setMinHeight(560);
    }

    /** Shows the window, with that workspace open where one is given. */
    void show(@Nullable Path workspace) {
        windowMemory.restore();
        stage.show();
        if (workspace != null) {
            session.open(workspace);
        }
    }

    /** Remembers how everything stands and closes the workspace. */
    void close() {
        windowMemory.remember();
        layout.rememberAll();
        session.close();
    }
}
