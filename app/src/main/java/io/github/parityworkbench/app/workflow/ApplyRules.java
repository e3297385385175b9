package io.github.parityworkbench.app.workflow;

import io.github.parityworkbench.app.workflow.Progress.Unit;
import io.github.parityworkbench.diff.rule.Rule;
import io.github.parityworkbench.diff.rule.RuleFinding;
import io.github.parityworkbench.diff.rule.RuleLint;
import io.github.parityworkbench.diff.rule.RulePreview;
import io.github.parityworkbench.diff.rule.RuleSet;
import io.github.parityworkbench.localdb.ReapplyProgress;
import io.github.parityworkbench.localdb.Workspace;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Changes the rules and works out at once what they ignore, from what is stored: nothing is
 * imported again. A change happens whole or, where it is cancelled or fails, not at all.
 */
public final class ApplyRules {
    private final Workspace workspace;
    private final Clock clock;

    public ApplyRules(Workspace workspace, Clock clock) {
        this.workspace = workspace;
        this.clock = clock;
    }

    /** The rules, in order. */
    public List<Rule> list() {
        return workspace.rules().list();
    }

    /** What is to be said against the rules, given what they ignore in what is stored. */
    public List<RuleFinding> findings() {
        return RuleLint.check(list(), today(), workspace.rules().hits());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /**
     * Adds a rule behind the others, or puts it in the place of the one with its id.
     *
     * @throws CancelledException if that was asked for; nothing has changed then
     */
    public void add(Rule rule, ProgressListener listener, Cancellation cancellation) {
        addAll(List.of(rule), listener, cancellation);
    }

    /** Adds several rules at once, as {@link #add} does. */
    public void addAll(List<Rule> rules, ProgressListener listener, Cancellation cancellation) {
        Map<String, Rule> byId = new LinkedHashMap<>();
        list().forEach(rule -> byId.put(rule.id(), rule));
        rules.forEach(rule -> byId.put(rule.id(), rule));
        replaceAll(List.copyOf(byId.values()), listener, cancellation);
    }

    /**
     * Takes the rule with that id away.
     *
     * @return whether there was one
     * @throws CancelledException if that was asked for; nothing has changed then
     */
    public boolean remove(String id, ProgressListener listener, Cancellation cancellation) {
        List<Rule> rules = new ArrayList<>(list());
        boolean removed = rules.removeIf(rule -> rule.id().equals(id));
        if (removed) {
            replaceAll(rules, listener, cancellation);
        }
        return removed;
    }

    /**
     * Makes these the rules, in this order.
     *
     * @throws CancelledException if that was asked for; nothing has changed then
     * @throws IllegalArgumentException if two have the same id
     */
    public void replaceAll(List<Rule> rules, ProgressListener listener, Cancellation cancellation) {
        boolean done =
                workspace
                        .rules()
                        .reapply(
                                new RuleSet(rules),
                                today(),
                                progress("applying rules", listener, cancellation));
        if (!done) {
            throw new CancelledException();
        }
    }

    /**
     * What a rule would silence of what counts now; nothing changes.
     *
     * @throws CancelledException if that was asked for
     */
    public RulePreview preview(Rule rule, ProgressListener listener, Cancellation cancellation) {
        return workspace
                .rules()
                .preview(rule, progress("trying the rule", listener, cancellation))
                .orElseThrow(CancelledException::new);
    }

    private static ReapplyProgress progress(
            String stage, ProgressListener listener, Cancellation cancellation) {
        long started = System.nanoTime();
        return (exchanges, total) -> {
            Duration elapsed = Duration.ofNanos(System.nanoTime() - started);
            listener.progressed(
                    new Progress(stage, exchanges, total, Unit.EXCHANGES, exchanges, elapsed));
            return !cancellation.isRequested();
        };
    }
}
