package io.github.parityworkbench.app.workflow;

import io.github.parityworkbench.app.workflow.Progress.Unit;
import io.github.parityworkbench.diff.Endpoint;
import io.github.parityworkbench.diff.rule.Rule;
import io.github.parityworkbench.diff.rule.RuleFinding;
import io.github.parityworkbench.diff.rule.RuleLint;
import io.github.parityworkbench.diff.rule.RulePreview;
import io.github.parityworkbench.diff.rule.RuleSet;
import io.github.parityworkbench.localdb.GroupFilter;
import io.github.parityworkbench.localdb.GroupRow;
import io.github.parityworkbench.localdb.GroupStatus;
import io.github.parityworkbench.localdb.ReapplyProgress;
import io.github.parityworkbench.localdb.Workspace;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Changes the rules and works out at once what they ignore, from what is stored: nothing is
 * imported again. A change happens whole or, where it is cancelled or fails, not at all.
 */
public final class ApplyRules {
    private static final String STAGE = "applying rules";

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

    /**
     * What is to be said against the rules, given what they ignore in what is stored.
     *
     * @param closedTickets issues that are known to be closed; so is the issue of a group that
     *     somebody marked as fixed, be it that a rule ignores it, unless it has occurred again
     */
    public List<RuleFinding> findings(Set<String> closedTickets) {
        Set<String> closed = new HashSet<>(closedTickets);
        for (GroupRow group : workspace.groups().list(GroupFilter.ALL)) {
            if (group.verdict().status() == GroupStatus.FIXED
                    && group.status() != GroupStatus.REGRESSED
                    && group.ticket() != null) {
                closed.add(group.ticket());
            }
        }
        return RuleLint.check(list(), today(), workspace.rules().hits(), closed);
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
                                progress(STAGE, listener, cancellation));
        if (!done) {
            throw new CancelledException();
        }
    }

    /**
     * Puts a rule in the place of the one with that id, which it need not share.
     *
     * @throws CancelledException if that was asked for; nothing has changed then
     * @throws IllegalArgumentException if there is no such rule, or the new id is another's
     */
    public void replace(String id, Rule by, ProgressListener listener, Cancellation cancellation) {
        List<Rule> rules = new ArrayList<>(list());
        rules.set(position(rules, id), by);
        replaceAll(rules, listener, cancellation);
    }

    /**
     * Moves a rule; the order tells which of several rules bears what they all ignore.
     *
     * @param position from 0; beyond the last stands for the last
     * @throws CancelledException if that was asked for; nothing has changed then
     * @throws IllegalArgumentException if there is no such rule
     */
    public void move(
            String id, int position, ProgressListener listener, Cancellation cancellation) {
        List<Rule> rules = new ArrayList<>(list());
        Rule moved = rules.remove(position(rules, id));
        rules.add(Math.max(0, Math.min(position, rules.size())), moved);
        replaceAll(rules, listener, cancellation);
    }

    /**
     * Turns rules on or off; what is off ignores nothing.
     *
     * @throws CancelledException if that was asked for; nothing has changed then
     * @throws IllegalArgumentException if one of the rules is not there
     */
    public void enable(
            Collection<String> ids,
            boolean enabled,
            ProgressListener listener,
            Cancellation cancellation) {
        List<Rule> rules = new ArrayList<>(list());
        for (String id : ids) {
            int position = position(rules, id);
            rules.set(position, rules.get(position).toBuilder().enabled(enabled).build());
        }
        replaceAll(rules, listener, cancellation);
    }

    private static int position(List<Rule> rules, String id) {
        for (int i = 0; i < rules.size(); i++) {
            if (rules.get(i).id().equals(id)) {
                return i;
            }
        }
        throw new IllegalArgumentException("there is no rule '" + id + "'");
    }

    /**
     * Takes the last change of the rules back, whoever made it.
     *
     * @return false if there is none
     * @throws CancelledException if that was asked for; nothing has changed then
     */
    public boolean undo(ProgressListener listener, Cancellation cancellation) {
        if (workspace.rules().before().isEmpty()) {
            return false;
        }
        if (!workspace.rules().undo(today(), progress(STAGE, listener, cancellation))) {
            throw new CancelledException();
        }
        return true;
    }

    /** Counts again where a rule has expired since that was last done; whether one has. */
    public boolean settleExpired() {
        return workspace.rules().settleExpired(today());
    }

    /** The same, also where an import was killed that left other counts than rules ask for. */
    boolean settle() {
        return workspace.rules().settle(today());
    }

    /**
     * Where a rule would leave nothing that counts and silence several groups: one that hides all
     * of an endpoint is rarely meant. Empty where it leaves something everywhere, or nothing counts
     * there as it is.
     */
    public List<Endpoint> hidesAllOf(RulePreview preview) {
        Set<String> silenced = preview.groupsSilenced();
        Map<Endpoint, List<GroupRow>> groups = new TreeMap<>();
        for (GroupRow row : workspace.groups().list(GroupFilter.ALL)) {
            groups.computeIfAbsent(row.key().endpoint(), each -> new ArrayList<>()).add(row);
        }
        List<Endpoint> hidden = new ArrayList<>();
        groups.forEach(
                (endpoint, rows) -> {
                    List<GroupRow> counting = rows.stream().filter(row -> !row.ignored()).toList();
                    long gone = rows.stream().filter(row -> silenced.contains(row.id())).count();
                    if (gone > 1
                            && !counting.isEmpty()
                            && counting.stream().allMatch(row -> silenced.contains(row.id()))) {
                        hidden.add(endpoint);
                    }
                });
        return hidden;
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
