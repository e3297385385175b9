package io.github.parityworkbench.app.desktop.decision;

import io.github.parityworkbench.app.desktop.decision.DecisionSteps.Step;
import io.github.parityworkbench.app.desktop.notice.Notices;
import io.github.parityworkbench.app.desktop.progress.LongTask;
import io.github.parityworkbench.app.desktop.task.TaskExecutor;
import io.github.parityworkbench.app.desktop.text.Texts;
import io.github.parityworkbench.app.workflow.ApplyRules;
import io.github.parityworkbench.app.workflow.Cancellation;
import io.github.parityworkbench.app.workflow.CompareAgain;
import io.github.parityworkbench.app.workflow.ProgressListener;
import io.github.parityworkbench.app.workflow.TriageGroups;
import io.github.parityworkbench.diff.Endpoint;
import io.github.parityworkbench.diff.rule.Rule;
import io.github.parityworkbench.localdb.ArrayKey;
import io.github.parityworkbench.localdb.EndpointStateStore;
import io.github.parityworkbench.localdb.GroupRow;
import io.github.parityworkbench.localdb.GroupStatus;
import io.github.parityworkbench.localdb.GroupVerdict;
import io.github.parityworkbench.localdb.GroupView;
import io.github.parityworkbench.localdb.GroupViewStore;
import io.github.parityworkbench.localdb.MigrationState;
import io.github.parityworkbench.localdb.TriageChange;
import io.github.parityworkbench.localdb.TriageChange.About;
import io.github.parityworkbench.localdb.Workspace;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Carries out what is decided about groups, one decision after the other in the background, takes
 * the last one back and makes it again; a decision about many groups is one. Used from the screen's
 * thread.
 */
public final class Decisions {
    private static final Duration PATIENCE = Duration.ofMillis(300);

    private final Texts texts;
    private final TaskExecutor tasks;
    private final Clock clock;
    private final Supplier<String> author;
    private final LongTask task;
    private final DecisionSteps steps;
    private final Consumer<? super Throwable> errors;
    private final Runnable changed;
    private List<TriageChange> newest = List.of();
    private @Nullable Workspace workspace;

    /**
     * @param author who decides, for the history
     * @param changed called after each decision, to read again what is shown
     */
    public Decisions(
            Texts texts,
            TaskExecutor tasks,
            Clock clock,
            Supplier<String> author,
            Notices notices,
            Consumer<? super Throwable> errors,
            Runnable changed) {
        this.texts = texts;
        this.tasks = tasks;
        this.task = new LongTask(tasks, PATIENCE);
        this.clock = clock;
        this.author = author;
        this.errors = errors;
        this.changed = changed;
        this.steps = new DecisionSteps(texts, task, notices, errors, changed);
    }

    /**
     * Decides in that workspace from now on; what was decided in another is not taken back here.
     */
    public void show(@Nullable Workspace opened) {
        workspace = opened;
        steps.forget();
    }

    /**
     * Has what a rule ignored count again whose day has passed since; cheap where there is none.
     */
    public void settleExpired() {
        Workspace open = workspace;
        if (open != null) {
            tasks.run(
                    () -> new ApplyRules(open, clock).settleExpired(),
                    expired -> {
                        if (expired) {
                            changed.run();
                        }
                    },
                    errors);
        }
    }

    /** The decision that is being carried out, if any; stopped, it changes nothing. */
    public LongTask task() {
        return task;
    }

    /** Gives all these groups that status. */
    public void mark(List<GroupRow> groups, GroupStatus status) {
        mark(groups, new GroupVerdict(status));
    }

    /** Gives all these groups that verdict. */
    public void mark(List<GroupRow> groups, GroupVerdict verdict) {
        decide(
                groups,
                List.of(TriageChange.status(ids(groups), verdict)),
                texts.get("decided.status", groups.size(), words(verdict)));
    }

    private String words(GroupVerdict verdict) {
        String status = texts.of(verdict.status());
        if (verdict.portedBug()) {
            return texts.get("decided.ported-bug");
        }
        if (verdict.until() != null) {
            return texts.get("decided.snoozed.day", status, verdict.until().toString());
        }
        return verdict.untilExchanges() == null
                ? status
                : texts.get("decided.snoozed.count", status, verdict.untilExchanges());
    }

    /** Names the ticket of groups; blank takes it away. */
    public void ticket(List<GroupRow> groups, String ticket) {
        String named = stripped(ticket);
        decide(
                groups,
                List.of(TriageChange.ticket(ids(groups), named)),
                named == null
                        ? texts.get("decided.ticket.none")
                        : texts.get("decided.ticket", named));
    }

    /** Says who looks after groups; blank for nobody. */
    public void assign(List<GroupRow> groups, String name) {
        String named = stripped(name);
        decide(
                groups,
                List.of(TriageChange.assignee(ids(groups), named)),
                named == null
                        ? texts.get("decided.assignee.none", groups.size())
                        : texts.get("decided.assignee", groups.size(), named));
    }

    /** Replaces the note on groups; blank takes it away. */
    public void note(List<GroupRow> groups, String note) {
        decide(
                groups,
                List.of(TriageChange.note(ids(groups), stripped(note))),
                texts.get("decided.note", groups.size()));
    }

    /** Adds labels to groups and takes others away. */
    public void label(List<GroupRow> groups, Collection<String> added, Collection<String> removed) {
        decide(
                groups,
                TriageGroups.labelling(groups, added, removed),
                texts.get("decided.labels", groups.size()));
    }

    private static @Nullable String stripped(String text) {
        return text.isBlank() ? null : text.strip();
    }

    private static List<String> ids(List<GroupRow> groups) {
        return groups.stream().map(GroupRow::id).toList();
    }

    /** Does nothing where everything is so already, or is just being made so. */
    private void decide(List<GroupRow> groups, List<TriageChange> changes, String said) {
        Workspace open = workspace;
        Set<About> abouts = EnumSet.noneOf(About.class);
        changes.forEach(change -> abouts.add(change.about()));
        List<TriageChange> before = TriageGroups.restoring(groups, abouts);
        if (open == null || groups.isEmpty() || Set.copyOf(changes).equals(Set.copyOf(before))) {
            return;
        }
        if (task.runningProperty().get() && changes.equals(newest)) {
            return;
        }
        newest = changes;
        TriageGroups triage = new TriageGroups(open);
        steps.carryOut(
                new Step(
                        (listener, cancellation) -> triage.decide(changes, author.get()),
                        (listener, cancellation) -> triage.decide(before, author.get()),
                        said));
    }

    /** Sets how far an endpoint has moved; null for what its log says. */
    public void state(Endpoint endpoint, @Nullable MigrationState state) {
        Workspace open = workspace;
        if (open == null) {
            return;
        }
        EndpointStateStore states = open.endpointStates();
        AtomicReference<@Nullable MigrationState> before = new AtomicReference<>();
        steps.carryOut(
                new Step(
                        (listener, cancellation) -> {
                            before.set(states.get(endpoint).orElse(null));
                            states.set(endpoint, state, author.get());
                        },
                        (listener, cancellation) ->
                                states.set(endpoint, before.get(), author.get()),
                        state == null
                                ? texts.get("decided.state.log", endpoint.name())
                                : texts.get("decided.state", endpoint.name(), state.label())));
    }

    /** Sets the key of an array, and compares what is stored by it. */
    public void key(ArrayKey key) {
        Workspace open = workspace;
        if (open == null) {
            return;
        }
        CompareAgain again = new CompareAgain(open);
        Before<ArrayKey> before = new Before<>();
        steps.carryOut(
                new Step(
                        (listener, cancellation) -> {
                            before.all = open.keys().list();
                            again.set(key, listener, cancellation);
                        },
                        (listener, cancellation) ->
                                again.replaceAll(before.all, listener, cancellation),
                        key.fields().isEmpty()
                                ? texts.get("decided.key.none", key.path())
                                : texts.get(
                                        "decided.key",
                                        key.path(),
                                        String.join(", ", key.fields()))));
    }

    /** Keeps a query under a name, in place of the one of that name. */
    public void saveView(GroupView view) {
        changeView(view.name(), view, texts.get("decided.view.saved", view.name()));
    }

    /** Takes the view of that name away. */
    public void removeView(String name) {
        changeView(name, null, texts.get("decided.view.removed", name));
    }

    private void changeView(String name, @Nullable GroupView wanted, String said) {
        Workspace open = workspace;
        if (open == null) {
            return;
        }
        AtomicReference<@Nullable GroupView> before = new AtomicReference<>();
        steps.carryOut(
                new Step(
                        (listener, cancellation) -> {
                            before.set(
                                    open.views().list().stream()
                                            .filter(each -> each.name().equals(name))
                                            .findFirst()
                                            .orElse(null));
                            put(open.views(), name, wanted);
                        },
                        (listener, cancellation) -> put(open.views(), name, before.get()),
                        said));
    }

    private static void put(GroupViewStore views, String name, @Nullable GroupView view) {
        if (view == null) {
            views.remove(name);
        } else {
            views.save(view);
        }
    }

    /** Adds a rule and applies it to what is stored. */
    public void addRule(Rule rule) {
        changeRules(
                (rules, listener, cancellation) -> rules.add(rule, listener, cancellation),
                texts.get("decided.rule.added", rule.id()));
    }

    /** Takes a rule away, and with it what it ignores. */
    public void removeRule(String id) {
        changeRules(
                (rules, listener, cancellation) -> rules.remove(id, listener, cancellation),
                texts.get("decided.rule.removed", id));
    }

    /**
     * Makes other rules of those that there are.
     *
     * @param change gets the rules in their order; called in the background
     * @param said what to say once it is done
     */
    public void changeRules(UnaryOperator<List<Rule>> change, String said) {
        changeRules(
                (rules, listener, cancellation) ->
                        rules.replaceAll(change.apply(rules.list()), listener, cancellation),
                said);
    }

    private void changeRules(RuleChange change, String said) {
        Workspace open = workspace;
        if (open == null) {
            return;
        }
        ApplyRules rules = new ApplyRules(open, clock);
        Before<Rule> before = new Before<>();
        steps.carryOut(
                new Step(
                        (listener, cancellation) -> {
                            before.all = rules.list();
                            change.make(rules, listener, cancellation);
                        },
                        (listener, cancellation) ->
                                rules.replaceAll(before.all, listener, cancellation),
                        said));
    }

    /** A change to the rules. */
    private interface RuleChange {
        void make(ApplyRules rules, ProgressListener listener, Cancellation cancellation);
    }

    /** Rules or keys as they stood when a change to them began, which is in the background. */
    private static final class Before<T> {
        private volatile List<T> all = List.of();
    }

    /** Takes the last decision back; says so where there is none. */
    public void undo() {
        steps.undo();
    }

    /** Makes the decision again that was taken back last; says so where there is none. */
    public void redo() {
        steps.redo();
    }
}
