package io.github.parityworkbench.app.desktop.export;

import io.github.parityworkbench.app.desktop.notice.Notices;
import io.github.parityworkbench.app.desktop.progress.LongTask;
import io.github.parityworkbench.app.desktop.settings.LastExport;
import io.github.parityworkbench.app.desktop.settings.SettingsStore;
import io.github.parityworkbench.app.desktop.task.Latest;
import io.github.parityworkbench.app.desktop.task.TaskExecutor;
import io.github.parityworkbench.app.desktop.text.Texts;
import io.github.parityworkbench.app.export.rules.Fidelity;
import io.github.parityworkbench.app.export.rules.RuleDialect;
import io.github.parityworkbench.app.export.rules.RuleDialects;
import io.github.parityworkbench.app.export.rules.RuleVerdict;
import io.github.parityworkbench.app.export.tickets.TicketTarget;
import io.github.parityworkbench.app.export.tickets.TicketTargets;
import io.github.parityworkbench.app.workflow.CancelledException;
import io.github.parityworkbench.app.workflow.ExportFindings;
import io.github.parityworkbench.diff.rule.Rule;
import io.github.parityworkbench.localdb.GroupFilter;
import io.github.parityworkbench.localdb.GroupRow;
import io.github.parityworkbench.localdb.GroupStatus;
import io.github.parityworkbench.localdb.Workspace;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** What can be taken out of the workspace, and how much of it there is. */
public final class ExportViewModel {
    private final Texts texts;
    private final LongTask task;
    private final Notices notices;
    private final SettingsStore settings;
    private final Consumer<? super Throwable> errors;
    private final ExportFindings findings;
    private final List<String> selected;
    private final ReadOnlyIntegerWrapper rules = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper bugs = new ReadOnlyIntegerWrapper();
    private final ObjectProperty<RuleDialect> dialect =
            new SimpleObjectProperty<>(RuleDialects.all().get(0));
    private final ReadOnlyObjectWrapper<List<RuleVerdict>> verdicts =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<TicketTarget> target =
            new SimpleObjectProperty<>(TicketTargets.all().get(0));
    private final Latest judging;
    private List<String> marked = List.of();

    private record Counts(List<Rule> rules, List<String> bugs) {}

    /**
     * @param task runs one export after the other, and outlives this
     * @param settings know which dialect and tracker were taken last
     * @param selected the groups that are selected on the triage screen
     */
    public ExportViewModel(
            Texts texts,
            TaskExecutor tasks,
            LongTask task,
            Clock clock,
            Notices notices,
            SettingsStore settings,
            Consumer<? super Throwable> errors,
            Workspace workspace,
            List<GroupRow> selected) {
        this.texts = texts;
        this.task = task;
        this.notices = notices;
        this.settings = settings;
        this.errors = errors;
        this.findings = new ExportFindings(workspace, clock);
        this.selected = selected.stream().map(GroupRow::id).toList();
        this.judging = new Latest(tasks, errors);
        dialect.addListener((property, before, chosen) -> judge(chosen));
        LastExport last = settings.get().lastExport();
        choose(dialect, RuleDialects.all(), each -> each.name().equals(last.dialect()));
        choose(target, TicketTargets.all(), each -> each.name().equals(last.tracker()));
        tasks.run(() -> count(workspace), this::show, errors);
    }

    /** Leaves the choice as it is where there is none such, as after another version. */
    private static <T> void choose(ObjectProperty<T> choice, List<T> all, Predicate<T> wanted) {
        all.stream().filter(wanted).findFirst().ifPresent(choice::set);
    }

    private void remember(UnaryOperator<LastExport> change) {
        settings.update(all -> all.withLastExport(change.apply(all.lastExport())));
    }

    private static Counts count(Workspace workspace) {
        GroupFilter bugs =
                GroupFilter.ACTIVE.withStatuses(Set.of(GroupStatus.BUG, GroupStatus.REGRESSED));
        return new Counts(
                workspace.rules().list(),
                workspace.groups().list(bugs).stream().map(GroupRow::id).toList());
    }

    private void show(Counts counts) {
        rules.set(counts.rules().size());
        marked = counts.bugs();
        bugs.set(marked.size());
    }

    private void judge(RuleDialect chosen) {
        verdicts.set(List.of());
        judging.run(() -> findings.rules(chosen.name()).verdicts(), verdicts::set);
    }

    /** What the rules are written in. */
    public ObjectProperty<RuleDialect> dialectProperty() {
        return dialect;
    }

    /** What the dialect makes of each rule; empty as long as that is not known. */
    public ReadOnlyObjectProperty<List<RuleVerdict>> verdictsProperty() {
        return verdicts.getReadOnlyProperty();
    }

    /** The tracker that tickets are written for. */
    public ObjectProperty<TicketTarget> targetProperty() {
        return target;
    }

    /** How many rules there are. */
    public ReadOnlyIntegerProperty rulesProperty() {
        return rules.getReadOnlyProperty();
    }

    /** How many groups are marked as bugs. */
    public ReadOnlyIntegerProperty bugsProperty() {
        return bugs.getReadOnlyProperty();
    }

    /** How many groups were selected when the export was opened. */
    public int selected() {
        return selected.size();
    }

    /** Whether something is being written. */
    public ReadOnlyBooleanProperty busyProperty() {
        return task.runningProperty();
    }

    /** Writes the rules in the chosen dialect, as far as it can say them. */
    public void exportRules(Path file) {
        String name = dialect.get().name();
        remember(last -> last.withDialect(name));
        write(
                (listener, cancellation) -> findings.rules(name, file),
                export -> {
                    long left = count(export.verdicts(), Fidelity.NOT_EXPRESSIBLE);
                    return texts.get(
                            "export.rules.done", export.verdicts().size() - left, file, left);
                });
    }

    static long count(List<RuleVerdict> verdicts, Fidelity fidelity) {
        return verdicts.stream().filter(each -> each.fidelity() == fidelity).count();
    }

    /** Writes a ticket for each group that is marked as a bug. */
    public void exportBugs(Path folder) {
        exportTickets(marked, folder);
    }

    /** Writes a ticket for each selected group. */
    public void exportSelected(Path folder) {
        exportTickets(selected, folder);
    }

    private void exportTickets(List<String> groups, Path folder) {
        String name = target.get().name();
        remember(last -> last.withTracker(name));
        write(
                (listener, cancellation) ->
                        findings.tickets(groups, name, folder, listener, cancellation),
                files -> texts.get("export.tickets.done", groups.size(), folder));
    }

    /**
     * Writes the report of everything that still counts, as HTML where its name asks for no other.
     */
    public void exportReport(Path file) {
        write(file, "html", "export.report.done");
    }

    /** Writes everything that still counts, as CSV where its name asks for no other format. */
    public void exportFindings(Path file) {
        write(file, "csv", "export.findings.done");
    }

    private void write(Path file, String usual, String done) {
        String format = ExportFindings.reportFormat(file).orElse(usual);
        write(
                (listener, cancellation) -> findings.report(format, file, listener, cancellation),
                written -> texts.get(done, written));
    }

    private <T> void write(LongTask.Work<T> work, Function<T, String> said) {
        task.run(
                work,
                result -> notices.say(said.apply(result)),
                error -> {
                    if (error instanceof CancelledException) {
                        notices.say(texts.get("export.cancelled"));
                    } else {
                        errors.accept(error);
                    }
                });
    }
}
