package io.github.parityworkbench.app.desktop;

import io.github.parityworkbench.app.desktop.crash.CrashHandler;
import io.github.parityworkbench.app.desktop.crash.CrashPane;
import io.github.parityworkbench.app.desktop.crash.CrashReports;
import io.github.parityworkbench.app.desktop.crash.ReturnPane;
import io.github.parityworkbench.app.desktop.decision.Decisions;
import io.github.parityworkbench.app.desktop.decision.StatePane;
import io.github.parityworkbench.app.desktop.exchange.ExchangeViewModel;
import io.github.parityworkbench.app.desktop.help.HelpPane;
import io.github.parityworkbench.app.desktop.imports.DemoViewModel;
import io.github.parityworkbench.app.desktop.imports.FinishedImport;
import io.github.parityworkbench.app.desktop.imports.ImportPreviewPane;
import io.github.parityworkbench.app.desktop.imports.ImportSummary;
import io.github.parityworkbench.app.desktop.imports.ImportViewModel;
import io.github.parityworkbench.app.desktop.keys.Actions;
import io.github.parityworkbench.app.desktop.keys.KeyDispatcher;
import io.github.parityworkbench.app.desktop.keys.KeyMap;
import io.github.parityworkbench.app.desktop.keys.KeyMapPane;
import io.github.parityworkbench.app.desktop.keys.Needs;
import io.github.parityworkbench.app.desktop.keys.Shortcut;
import io.github.parityworkbench.app.desktop.notice.StatusLine;
import io.github.parityworkbench.app.desktop.overlay.ErrorPane;
import io.github.parityworkbench.app.desktop.overlay.Overlay;
import io.github.parityworkbench.app.desktop.palette.PalettePane;
import io.github.parityworkbench.app.desktop.palette.PaletteViewModel;
import io.github.parityworkbench.app.desktop.preferences.PreferencesPane;
import io.github.parityworkbench.app.desktop.preferences.PreferencesViewModel;
import io.github.parityworkbench.app.desktop.progress.LongTask;
import io.github.parityworkbench.app.desktop.progress.ProgressLine;
import io.github.parityworkbench.app.desktop.rules.IgnorePane;
import io.github.parityworkbench.app.desktop.session.SessionViewModel;
import io.github.parityworkbench.app.desktop.settings.LayoutMemory;
import io.github.parityworkbench.app.desktop.settings.SettingsStore;
import io.github.parityworkbench.app.desktop.shell.ShellView;
import io.github.parityworkbench.app.desktop.task.DayWatch;
import io.github.parityworkbench.app.desktop.task.TaskExecutor;
import io.github.parityworkbench.app.desktop.text.Texts;
import io.github.parityworkbench.app.desktop.theme.ThemeSwitch;
import io.github.parityworkbench.app.desktop.tour.TourPane;
import io.github.parityworkbench.app.desktop.triage.RecentQueries;
import io.github.parityworkbench.app.desktop.triage.TriageView;
import io.github.parityworkbench.app.desktop.triage.TriageViewModel;
import io.github.parityworkbench.app.desktop.warmup.WarmUp;
import io.github.parityworkbench.app.desktop.welcome.WelcomeView;
import io.github.parityworkbench.app.workflow.TriageGroups;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** Wires the desktop by hand: every view, view-model and workflow is made here. */
final class MainWindow {
    /** What is over sooner than this shows no progress. */
    private static final Duration PATIENCE = Duration.ofMillis(300);

    private final Stage stage;
    private final WindowMemory windowMemory;
    private final LayoutMemory layout;
    private final SessionViewModel session;
    private final ImportViewModel imports;
    private final Decisions decisions;
    private final TriageViewModel triage;
    private final SessionMemory memory;
    private final ReturnPane comeBack;
    private final CrashHandler crashes;
    private final SettingsStore settings;
    private final Path reports;
    private final TourPane tour;
    private final Actions actions;
    private final DemoViewModel demo;
    private final LongTask exports;
    private final WarmUp warmUp;
    private final DayWatch days;

    MainWindow(Stage stage, Surroundings surroundings) {
        this.stage = stage;
        settings = surroundings.settings();
        TaskExecutor tasks = surroundings.tasks();
        Clock clock = surroundings.clock();
        Texts texts = Texts.load();
        Overlay dialogs = new Overlay(1);
        Overlay failures = new Overlay(2);
        ErrorPane errors = new ErrorPane(failures, texts);
        ThemeSwitch theme = new ThemeSwitch(settings, surroundings.systemDark());
        windowMemory = new WindowMemory(settings, stage);
        layout = new LayoutMemory(settings);
        session = new SessionViewModel(tasks, settings, clock, errors, this::whenWarm);
        StatusLine status = status(texts, session);
        ImportSummary summary = new ImportSummary(texts, dialogs, status);
        ExchangeViewModel exchange = new ExchangeViewModel(tasks, errors);
        triage = new TriageViewModel(tasks, exchange, errors);
        imports = imports(surroundings, summary, errors);
        decisions = decisions(texts, surroundings, status, errors);
        showWorkspaces();
        days = new DayWatch(clock, tasks, this::dayBegun);
        exports = new LongTask(tasks, PATIENCE);
        GroupDialogs groupDialogs =
                new GroupDialogs(
                        texts,
                        surroundings,
                        exports,
                        status,
                        errors,
                        dialogs,
                        session,
                        triage.groups(),
                        decisions);
        actions = new Actions(texts, new KeyMap(settings), this::isThere);
        demo = demo(surroundings, summary, errors);
        MainActions mainActions =
                new MainActions(
                        texts,
                        surroundings,
                        session,
                        imports,
                        theme,
                        groupDialogs,
                        demo,
                        new ImportPreviewPane(dialogs, texts),
                        errors);
        tour = new TourPane(texts);
        TriageView triageView =
                new TriageView(
                        texts,
                        triage,
                        groupDialogs,
                        new EndpointDialogs(triage, decisions, new StatePane(dialogs, texts)),
                        new RecentQueries(settings),
                        layout);
        ShellView shell =
                new ShellView(
                        texts,
                        session,
                        actions,
                        new WelcomeView(texts, mainActions, actions.keys(), session.recent()),
                        triageView,
                        bottom(texts, status),
                        List.of(dialogs.node(), failures.node(), tour),
                        mainActions::importFiles);
        memory = new SessionMemory(tasks, settings, session, triage);
        comeBack = new ReturnPane(dialogs, texts, surroundings.openFolder());
        reports = surroundings.crashReports();
        crashes =
                new CrashHandler(
                        tasks,
                        texts,
                        new CrashReports(reports, version(), clock),
                        new CrashPane(failures, texts, surroundings.openFolder()));
        PreferencesViewModel preferences = new PreferencesViewModel(settings, theme);
        exchange.foldEqualProperty().bind(preferences.foldEqualProperty());
        // In another size dividers would be put back, and moved once the window has its own.
        Scene scene =
                new Scene(
                        shell,
                        windowMemory.contentWidth(),
                        windowMemory.contentHeight(),
                        beforeTheFirstPicture(theme));
        Bindings.bindContent(scene.getStylesheets(), theme.stylesheets());
        mainActions.bind(actions);
        bindPanes(texts, dialogs, preferences);
        actions.bind(Shortcut.TOUR, () -> mainActions.tour(tour::begin));
        triageView.bind(actions);
        warmUp = new WarmUp(shell);
        triageView.warmUp(warmUp);
        new IgnorePane(dialogs, texts).warmUp(warmUp);
        new KeyDispatcher(actions)
                .install(
                        scene,
                        () -> dialogs.isShowing() || failures.isShowing() || tour.isShowing());
        furnish(scene, texts);
    }

    /** A dark window does not begin with a white flash. */
    private static Color beforeTheFirstPicture(ThemeSwitch theme) {
        return theme.isDark() ? Color.BLACK : Color.WHITE;
    }

    /** The line that names the open workspace, and says which one is being opened. */
    private static StatusLine status(Texts texts, SessionViewModel session) {
        StatusLine status =
                new StatusLine(
                        texts,
                        session.workspaceProperty()
                                .map(open -> open.folder().toString())
                                .orElse(""));
        session.openingProperty()
                .addListener(
                        (property, before, folder) ->
                                status.say(
                                        folder == null
                                                ? texts.get("status.ready")
                                                : texts.get("status.opening", folder)));
        return status;
    }

    private ImportViewModel imports(
            Surroundings surroundings, ImportSummary summary, ErrorPane errors) {
        return new ImportViewModel(
                surroundings.tasks(),
                surroundings.clock(),
                finished -> imported(summary, finished),
                error -> {
                    triage.refresh();
                    errors.accept(error);
                });
    }

    private DemoViewModel demo(Surroundings surroundings, ImportSummary summary, ErrorPane errors) {
        return new DemoViewModel(
                surroundings.tasks(),
                surroundings.clock(),
                surroundings.demoWorkspace(),
                session,
                report -> imported(summary, new FinishedImport(report, List.of())),
                errors);
    }

    private Decisions decisions(
            Texts texts, Surroundings surroundings, StatusLine status, ErrorPane errors) {
        return new Decisions(
                texts,
                surroundings.tasks(),
                surroundings.clock(),
                () -> author(settings.get().preferences().userName()),
                status,
                errors,
                triage::refresh);
    }

    /** The lines at the bottom: one for each long task while it runs, and what is said last. */
    private List<Node> bottom(Texts texts, StatusLine status) {
        return List.of(
                ProgressLine.ofOpening(texts, session.task()),
                ProgressLine.ofImport(texts, imports.task()),
                ProgressLine.ofDemo(texts, demo.task()),
                ProgressLine.ofRules(texts, decisions.task()),
                ProgressLine.ofExport(texts, exports),
                status);
    }

    /** Says which panes over the window the keys and the palette open. */
    private void bindPanes(Texts texts, Overlay dialogs, PreferencesViewModel preferences) {
        PalettePane palette = new PalettePane(dialogs, texts);
        PaletteContent content = new PaletteContent(texts, actions, triage, session);
        KeyMapPane keyMap = new KeyMapPane(dialogs, texts, actions);
        HelpPane help = new HelpPane(dialogs, texts, () -> actions.run(Shortcut.TOUR));
        actions.bind(
                Shortcut.PALETTE,
                () -> palette.show(new PaletteViewModel(content.entries(), content::exchange)));
        actions.bind(Shortcut.KEYS, keyMap::show);
        actions.bind(
                Shortcut.PREFERENCES,
                new PreferencesPane(dialogs, texts, preferences, keyMap::show)::show);
        actions.bind(Shortcut.HELP, () -> help.show(MainActions.subject(triage.groups())));
    }

    /** Has the workspace shown that is open, and its expired rules noticed on coming back. */
    private void showWorkspaces() {
        session.workspaceProperty()
                .addListener(
                        (property, before, open) -> {
                            decisions.show(open);
                            triage.show(open);
                        });
        stage.focusedProperty()
                .addListener(
                        (property, before, focused) -> {
                            if (focused) {
                                decisions.settleExpired();
                            }
                        });
    }

    /** Rules may have expired and snoozes be over, though nobody turned to the window. */
    private void dayBegun() {
        decisions.settleExpired();
        triage.refresh();
    }

    private static String version() {
        return Objects.requireNonNullElse(
                MainWindow.class.getPackage().getImplementationVersion(), "(unpackaged)");
    }

    private void furnish(Scene scene, Texts texts) {
        stage.setScene(scene);
        stage.setTitle(texts.get("app.name"));
        stage.getIcons().setAll(icons());
        stage.setMinWidth(900);
        stage.setMinHeight(560);
    }

    private void whenWarm(Runnable action) {
        warmUp.whenDone(action);
    }

    private static String author(String chosen) {
        return chosen.isEmpty() ? TriageGroups.author() : chosen;
    }

    private boolean isThere(Needs needs) {
        return switch (needs) {
            case NOTHING -> true;
            case WORKSPACE -> session.workspaceProperty().get() != null;
            case ENDPOINT -> EndpointDialogs.selected(triage) != null;
            case GROUP -> triage.groups().selectedProperty().get() != null;
        };
    }

    /** In the sizes that systems ask for, so that none of them has to shrink it itself. */
    private static List<Image> icons() {
        String place =
                Objects.requireNonNull(MainWindow.class.getResource("parity.png")).toExternalForm();
        return Stream.of(32, 64, 256)
                .map(size -> new Image(place, size, size, true, true))
                .toList();
    }

    private void imported(ImportSummary summary, FinishedImport finished) {
        triage.refresh();
        summary.show(finished);
    }

    /** Shows the window, with that workspace open where one is given. */
    void show(@Nullable Path workspace) {
        windowMemory.restore();
        stage.show();
        memory.begin();
        warmUp.start();
        days.start();
        if (workspace != null) {
            session.open(workspace);
        } else {
            memory.unfinished().ifPresent(folder -> comeBack.show(folder, reports, memory::goOn));
        }
    }

    /** Everything that the window can do. */
    Actions actions() {
        return actions;
    }

    /** Takes what nobody caught. */
    Thread.UncaughtExceptionHandler crashHandler() {
        return crashes;
    }

    /** Remembers how everything stands, stops what runs and closes the workspace. */
    void close() {
        days.stop();
        warmUp.stop();
        windowMemory.remember();
        layout.rememberAll();
        session.task().stop();
        imports.stop();
        demo.task().stop();
        decisions.task().stop();
        exports.stop();
        session.close();
        memory.end();
    }
}
