package io.github.parityworkbench.app.cli;

import io.github.parityworkbench.app.workflow.ApplyRules;
import io.github.parityworkbench.app.workflow.Cancellation;
import io.github.parityworkbench.diff.rule.Rule;
import io.github.parityworkbench.localdb.GroupFilter;
import io.github.parityworkbench.localdb.GroupRow;
import io.github.parityworkbench.localdb.Workspace;
import java.util.List;
import java.util.function.Consumer;

/** Changes rules with progress, and says what that did to the groups. */
final class RuleChange {
    private final ParityCommand parity;
    private final Workspace workspace;

    RuleChange(ParityCommand parity, Workspace workspace) {
        this.parity = parity;
        this.workspace = workspace;
    }

    /** The rules, while progress is shown and Ctrl+C is heard. */
    static final class Changing {
        private final ApplyRules rules;
        private final ProgressPrinter progress;
        private final Cancellation cancellation;

        private Changing(ApplyRules rules, ProgressPrinter progress, Cancellation cancellation) {
            this.rules = rules;
            this.progress = progress;
            this.cancellation = cancellation;
        }

        void add(Rule rule) {
            rules.add(rule, progress, cancellation);
        }

        void addAll(List<Rule> all) {
            rules.addAll(all, progress, cancellation);
        }

        void replace(String id, Rule by) {
            rules.replace(id, by, progress, cancellation);
        }

        void move(String id, int position) {
            rules.move(id, position, progress, cancellation);
        }

        void enable(List<String> ids, boolean enabled) {
            rules.enable(ids, enabled, progress, cancellation);
        }

        void remove(List<String> ids) {
            replaceAll(rules.list().stream().filter(rule -> !ids.contains(rule.id())).toList());
        }

        void undo() {
            if (!rules.undo(progress, cancellation)) {
                throw new CommandFailure(
                        ExitCodes.INPUT, "no change of the rules is left to take back");
            }
        }

        void replaceAll(List<Rule> all) {
            rules.replaceAll(all, progress, cancellation);
        }
    }

    /** Does it, then prints what was done and what counts now. */
    void run(Consumer<Changing> change, String done) {
        Counts before = counts();
        try (ProgressPrinter progress = new ProgressPrinter(parity.console())) {
            change.accept(
                    new Changing(
                            new ApplyRules(workspace, parity.clock()),
                            progress,
                            parity.cancellation()));
        }
        Counts after = counts();
        parity.console()
                .println(
                        done
                                + ": "
                                + Amounts.count(after.groups(), "group")
                                + " with "
                                + Amounts.count(after.differences(), "difference")
                                + " count now, before "
                                + Amounts.count(before.groups(), "group")
                                + " with "
                                + Amounts.count(before.differences(), "difference")
                                + ".");
    }

    private record Counts(long groups, long differences) {}

    private Counts counts() {
        List<GroupRow> rows = workspace.groups().list(GroupFilter.ACTIVE);
        return new Counts(rows.size(), rows.stream().mapToLong(GroupRow::occurrences).sum());
    }
}
