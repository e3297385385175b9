package io.github.parityworkbench.app.desktop.decision;

import io.github.parityworkbench.app.desktop.notice.Notices;
import io.github.parityworkbench.app.desktop.progress.LongTask;
import io.github.parityworkbench.app.desktop.task.TaskExecutor;
import io.github.parityworkbench.app.desktop.text.Texts;
import io.github.parityworkbench.app.workflow.ApplyRules;
import io.github.parityworkbench.app.workflow.Cancellation;
import io.github.parityworkbench.app.workflow.CancelledException;
import io.github.parityworkbench.app.workflow.ProgressListener;
import io.github.parityworkbench.app.workflow.TriageGroups;
import io.github.parityworkbench.diff.rule.Rule;
import io.github.parityworkbench.localdb.GroupRow;
import io.github.parityworkbench.localdb.GroupStatus;
import io.github.parityworkbench.localdb.TriageChange;
import io.github.parityworkbench.localdb.TriageChange.About;
import io.github.parityworkbench.localdb.Workspace;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Carries out what is decided about groups, one decision after the other in the background, and
 * takes the last one back. Used from the screen's thread.
 */
public final class Decisions {
    private static final Duration PATIENCE = Duration.ofMillis(300);

    private final Texts texts;
    private final Clock clock;
    private final Notices notices;
    private final Consumer<? super Throwable> errors;
    private final Runnable changed;
    private final Deque<Step> undo = new ArrayDeque<>();
    private final LongTask task;
    private @Nullable Workspace workspace;

    /** Something to do in the background, and what to say once it is done. */
    private record Step(LongTask.Work<?> work, String said) {}

    /**
     * @param changed called after each decision, to read again what is shown
     */
    public Decisions(
            Texts texts,
            TaskExecutor tasks,
            Clock clock,
            Notices notices,
            Consumer<? super Throwable> errors,
            Runnable changed) {
        this.texts = texts;
        this.task = new LongTask(tasks, PATIENCE);
        this.clock = clock;
        this.notices = notices;
        this.errors = errors;
        this.changed = changed;
    }

    /**
     * Decides in that workspace from now on; what was decided in another is not taken back here.
     */
    public void show(@Nullable Workspace opened) {
        workspace = opened;
        undo.clear();
    }

    /** The decision that is being carried out, if any; stopped, it changes nothing. */
    public LongTask task() {
        return task;
    }

    /** Gives all these groups that status. */
    public void mark(List<GroupRow> groups, GroupStatus status) {
        Workspace open = workspace;
        if (open == null || groups.isEmpty()) {
            return;
        }
        TriageGroups triage = new TriageGroups(open);
        List<String> ids = groups.stream().map(GroupRow::id).toList();
        List<TriageChange> before = TriageGroups.restoring(groups, Set.of(About.STATUS));
        carryOut(
                (listener, cancellation) -> {
                    triage.mark(ids, status);
                    return ids;
                },
                texts.get("decided.status", ids.size(), texts.of(status)),
                (listener, cancellation) -> {
                    triage.decide(before);
                    return ids;
                });
    }

    /** Names the ticket of a group; blank takes it away. */
    public void ticket(GroupRow group, String ticket) {
        Workspace open = workspace;
        String named = ticket.isBlank() ? null : ticket.strip();
        if (open == null || Objects.equals(named, group.ticket())) {
            return;
        }
        TriageGroups triage = new TriageGroups(open);
        carryOut(
                (listener, cancellation) -> {
                    triage.decide(List.of(TriageChange.ticket(List.of(group.id()), named)));
                    return group;
                },
                named == null
                        ? texts.get("decided.ticket.none")
                        : texts.get("decided.ticket", named),
                (listener, cancellation) -> {
                    triage.decide(TriageGroups.restoring(List.of(group), Set.of(About.TICKET)));
                    return group;
                });
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

    private void changeRules(RuleChange change, String said) {
        Workspace open = workspace;
        if (open == null) {
            return;
        }
        ApplyRules rules = new ApplyRules(open, clock);
        RulesBefore before = new RulesBefore();
        carryOut(
                (listener, cancellation) -> {
                    before.rules = rules.list();
                    change.make(rules, listener, cancellation);
                    return rules;
                },
                said,
                (listener, cancellation) -> {
                    rules.replaceAll(before.rules, listener, cancellation);
                    return rules;
                });
    }

    /** A change to the rules. */
    private interface RuleChange {
        void make(ApplyRules rules, ProgressListener listener, Cancellation cancellation);
    }

    /** The rules as they stood when a change to them began, which is in the background. */
    private static final class RulesBefore {
        private volatile List<Rule> rules = List.of();
    }

    /** Takes the last decision back; says so where there is none. */
    public void undo() {
        if (isBusy()) {
            return;
        }
        Step last = undo.poll();
        if (last == null) {
            notices.say(texts.get("decided.nothing"));
            return;
        }
        run(last, () -> {}, () -> undo.push(last));
    }

    private void carryOut(LongTask.Work<?> work, String said, LongTask.Work<?> back) {
        if (isBusy()) {
            return;
        }
        Step taken = new Step(back, texts.get("decided.undone", said));
        run(new Step(work, said), () -> undo.push(taken), () -> {});
    }

    private boolean isBusy() {
        boolean busy = task.runningProperty().get();
        if (busy) {
            notices.say(texts.get("decided.busy"));
        }
        return busy;
    }

    private void run(Step step, Runnable then, Runnable otherwise) {
        Workspace decidedIn = workspace;
        task.run(
                step.work(),
                result -> {
                    ended(decidedIn, then);
                    notices.say(step.said());
                    changed.run();
                },
                error -> {
                    ended(decidedIn, otherwise);
                    if (error instanceof CancelledException) {
                        notices.say(texts.get("decided.cancelled"));
                    } else {
                        errors.accept(error);
                    }
                    changed.run();
                });
    }

    /** What can be taken back belongs to one workspace; another may have been opened meanwhile. */
    private void ended(@Nullable Workspace decidedIn, Runnable then) {
        if (decidedIn == workspace) {
            then.run();
        }
    }
}
