package io.github.parityworkbench.app.desktop.decision;

import io.github.parityworkbench.app.desktop.notice.Notices;
import io.github.parityworkbench.app.desktop.task.TaskExecutor;
import io.github.parityworkbench.app.desktop.text.Texts;
import io.github.parityworkbench.app.workflow.ApplyRules;
import io.github.parityworkbench.app.workflow.Cancellation;
import io.github.parityworkbench.app.workflow.ProgressListener;
import io.github.parityworkbench.app.workflow.TriageGroups;
import io.github.parityworkbench.diff.rule.Rule;
import io.github.parityworkbench.localdb.GroupRow;
import io.github.parityworkbench.localdb.GroupStatus;
import io.github.parityworkbench.localdb.Workspace;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Carries out what is decided about groups, one decision after the other in the background, and
 * takes the last one back. Used from the screen's thread.
 */
public final class Decisions {
    private final Texts texts;
    private final TaskExecutor tasks;
    private final Clock clock;
    private final Notices notices;
    private final Consumer<? super Throwable> errors;
    private final Runnable changed;
    private final Deque<Step> undo = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private @Nullable Workspace workspace;

    /** Something to do in the background, and what to say once it is done. */
    private record Step(Callable<?> work, String said) {}

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
        this.tasks = tasks;
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

    /** Whether a decision is being carried out. */
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** Gives all these groups that status. */
    public void mark(List<GroupRow> groups, GroupStatus status) {
        Workspace open = workspace;
        if (open == null || groups.isEmpty()) {
            return;
        }
        TriageGroups triage = new TriageGroups(open);
        List<String> ids = groups.stream().map(GroupRow::id).toList();
        Map<GroupStatus, List<String>> before =
                groups.stream()
                        .collect(
                                Collectors.groupingBy(
                                        GroupRow::status,
                                        Collectors.mapping(GroupRow::id, Collectors.toList())));
        carryOut(
                () -> {
                    triage.mark(ids, status);
                    return ids;
                },
                texts.get("decided.status", ids.size(), texts.of(status)),
                () -> {
                    before.forEach((old, group) -> triage.mark(group, old));
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
                () -> {
                    triage.ticket(group.id(), named);
                    return group;
                },
                named == null
                        ? texts.get("decided.ticket.none")
                        : texts.get("decided.ticket", named),
                () -> {
                    triage.ticket(group.id(), group.ticket());
                    return group;
                });
    }

    /** Adds a rule and applies it to what is stored. */
    public void addRule(Rule rule) {
        changeRules(
                rules -> rules.add(rule, ProgressListener.NONE, new Cancellation()),
                texts.get("decided.rule.added", rule.id()));
    }

    /** Takes a rule away, and with it what it ignores. */
    public void removeRule(String id) {
        changeRules(
                rules -> rules.remove(id, ProgressListener.NONE, new Cancellation()),
                texts.get("decided.rule.removed", id));
    }

    private void changeRules(Consumer<ApplyRules> change, String said) {
        Workspace open = workspace;
        if (open == null) {
            return;
        }
        ApplyRules rules = new ApplyRules(open, clock);
        RulesBefore before = new RulesBefore();
        carryOut(
                () -> {
                    before.rules = rules.list();
                    change.accept(rules);
                    return rules;
                },
                said,
                () -> {
                    rules.replaceAll(before.rules, ProgressListener.NONE, new Cancellation());
                    return rules;
                });
    }

    /** The rules as they stood when a change to them began, which is in the background. */
    private static final class RulesBefore {
        private volatile List<Rule> rules = List.of();
    }

    /** Takes the last decision back; says so where there is none. */
    public void undo() {
        Step last = busy.get() ? null : undo.poll();
        if (last == null) {
            notices.say(texts.get(busy.get() ? "decided.busy" : "decided.nothing"));
            return;
        }
        run(last, () -> {});
    }

    private void carryOut(Callable<?> work, String said, Callable<?> back) {
        if (busy.get()) {
            notices.say(texts.get("decided.busy"));
            return;
        }
        Step taken = new Step(back, texts.get("decided.undone", said));
        run(new Step(work, said), () -> undo.push(taken));
    }

    private void run(Step step, Runnable then) {
        busy.set(true);
        tasks.run(
                step.work(),
                result -> {
                    busy.set(false);
                    then.run();
                    notices.say(step.said());
                    changed.run();
                },
                error -> {
                    busy.set(false);
                    errors.accept(error);
                    changed.run();
                });
    }
}
