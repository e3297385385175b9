package io.github.parityworkbench.app.desktop;

import io.github.parityworkbench.app.desktop.align.AlignPane;
import io.github.parityworkbench.app.desktop.align.AlignViewModel;
import io.github.parityworkbench.app.desktop.decision.Decisions;
import io.github.parityworkbench.app.desktop.decision.GroupQuestions;
import io.github.parityworkbench.app.desktop.dialog.FileDialogs;
import io.github.parityworkbench.app.desktop.export.ExportPane;
import io.github.parityworkbench.app.desktop.export.ExportViewModel;
import io.github.parityworkbench.app.desktop.notice.Notices;
import io.github.parityworkbench.app.desktop.overlay.Overlay;
import io.github.parityworkbench.app.desktop.progress.LongTask;
import io.github.parityworkbench.app.desktop.rules.IgnorePane;
import io.github.parityworkbench.app.desktop.rules.IgnoreViewModel;
import io.github.parityworkbench.app.desktop.rules.RulesPane;
import io.github.parityworkbench.app.desktop.rules.RulesViewModel;
import io.github.parityworkbench.app.desktop.rules.SuggestionsPane;
import io.github.parityworkbench.app.desktop.rules.SuggestionsViewModel;
import io.github.parityworkbench.app.desktop.session.SessionViewModel;
import io.github.parityworkbench.app.desktop.settings.SettingsStore;
import io.github.parityworkbench.app.desktop.task.TaskExecutor;
import io.github.parityworkbench.app.desktop.text.Texts;
import io.github.parityworkbench.app.desktop.triage.GroupActions;
import io.github.parityworkbench.app.desktop.triage.GroupsViewModel;
import io.github.parityworkbench.diff.FieldPath;
import io.github.parityworkbench.localdb.GroupRow;
import io.github.parityworkbench.localdb.GroupStatus;
import io.github.parityworkbench.localdb.GroupVerdict;
import io.github.parityworkbench.localdb.Workspace;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;

/** Opens the panes in which groups and rules are decided on, each with a fresh view-model. */
final class GroupDialogs implements GroupActions {
    private final Texts texts;
    private final TaskExecutor tasks;
    private final LongTask exports;
    private final FileDialogs files;
    private final Notices notices;
    private final SettingsStore settings;
    private final Clock clock;
    private final Consumer<? super Throwable> errors;
    private final Overlay overlay;
    private final SessionViewModel session;
    private final GroupsViewModel groups;
    private final Decisions decisions;
    private final GroupQuestions questions;

    GroupDialogs(
            Texts texts,
            Surroundings surroundings,
            LongTask exports,
            Notices notices,
            Consumer<? super Throwable> errors,
            Overlay overlay,
            SessionViewModel session,
            GroupsViewModel groups,
            Decisions decisions) {
        this.texts = texts;
        this.tasks = surroundings.tasks();
        this.exports = exports;
        this.files = surroundings.files();
        this.notices = notices;
        this.settings = surroundings.settings();
        this.clock = surroundings.clock();
        this.errors = errors;
        this.overlay = overlay;
        this.session = session;
        this.groups = groups;
        this.decisions = decisions;
        this.questions = new GroupQuestions(overlay, texts, clock, decisions);
    }

    @Override
    public void mark(GroupStatus status) {
        decisions.mark(selection(), status);
    }

    @Override
    public void ignore() {
        Workspace open = session.workspaceProperty().get();
        GroupRow group = groups.selectedProperty().get();
        if (open != null && group != null) {
            new IgnorePane(overlay, texts)
                    .show(new IgnoreViewModel(texts, tasks, clock, decisions, errors, open, group));
        }
    }

    @Override
    public void align() {
        GroupRow group = groups.selectedProperty().get();
        if (group != null) {
            align(group.key().path());
        }
    }

    @Override
    public void align(FieldPath place) {
        Workspace open = session.workspaceProperty().get();
        GroupRow group = groups.selectedProperty().get();
        if (open != null && group != null) {
            new AlignPane(overlay, texts)
                    .show(new AlignViewModel(texts, tasks, decisions, errors, open, group, place));
        }
    }

    @Override
    public void portedBug() {
        decisions.mark(selection(), GroupVerdict.PORTED_BUG);
    }

    @Override
    public void snooze() {
        ask(questions::snooze);
    }

    @Override
    public void ticket() {
        ask(questions::ticket);
    }

    @Override
    public void assign() {
        ask(chosen -> questions.assignee(chosen, groups.assignees()));
    }

    @Override
    public void comment() {
        ask(questions::note);
    }

    @Override
    public void label() {
        ask(chosen -> questions.labels(chosen, groups.labels()));
    }

    @Override
    public void saveView(String query) {
        questions.view(query);
    }

    @Override
    public void removeView(String name) {
        decisions.removeView(name);
    }

    private void ask(Consumer<List<GroupRow>> question) {
        List<GroupRow> chosen = selection();
        if (!chosen.isEmpty()) {
            question.accept(chosen);
        }
    }

    void rules() {
        Workspace open = session.workspaceProperty().get();
        if (open != null) {
            new RulesPane(overlay, texts)
                    .show(
                            new RulesViewModel(texts, tasks, decisions, errors, open),
                            this::suggest,
                            this::export);
        }
    }

    void suggest() {
        Workspace open = session.workspaceProperty().get();
        if (open != null) {
            new SuggestionsPane(overlay, texts)
                    .show(new SuggestionsViewModel(texts, tasks, decisions, errors, open));
        }
    }

    void export() {
        Workspace open = session.workspaceProperty().get();
        if (open != null) {
            new ExportPane(overlay, texts, files)
                    .show(
                            new ExportViewModel(
                                    texts,
                                    tasks,
                                    exports,
                                    clock,
                                    notices,
                                    settings,
                                    errors,
                                    open,
                                    selection()));
        }
    }

    /** All selected groups, at least the one that is shown. */
    private List<GroupRow> selection() {
        GroupRow selected = groups.selectedProperty().get();
        List<GroupRow> all = List.copyOf(groups.selection());
        return all.isEmpty() && selected != null ? List.of(selected) : all;
    }

    void undo() {
        decisions.undo();
    }

    void redo() {
        decisions.redo();
    }

    /** Asks the decision that is being carried out to stop, and the export. */
    void stop() {
        decisions.task().stop();
        exports.stop();
    }
}
