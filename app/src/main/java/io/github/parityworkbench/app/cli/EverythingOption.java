package io.github.parityworkbench.app.cli;

import io.github.parityworkbench.app.workflow.ApplyRules;
import io.github.parityworkbench.diff.Endpoint;
import io.github.parityworkbench.diff.rule.Rule;
import io.github.parityworkbench.diff.rule.RulePreview;
import io.github.parityworkbench.localdb.Workspace;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** Asks twice before a rule hides all that there is. */
final class EverythingOption {
    @Option(
            names = "--everything",
            description = "Do it even if nothing that counts is left of an endpoint.")
    private boolean everything;

    /**
     * Refuses a rule that would leave nothing of an endpoint with several groups.
     *
     * @param before the rule in whose place it comes; the same where there is none
     */
    void check(ParityCommand parity, Workspace workspace, Rule before, Rule rule) {
        if (everything || !rule.enabled()) {
            return;
        }
        ApplyRules rules = new ApplyRules(workspace, parity.clock());
        List<Endpoint> all = rules.hidesAllOf(preview(parity, rules, before, rule));
        if (!all.isEmpty()) {
            String names =
                    all.stream().limit(3).map(Endpoint::name).collect(Collectors.joining(", "));
            throw new CommandFailure(
                    ExitCodes.USAGE,
                    "rule "
                            + rule.id()
                            + " would leave nothing that counts of "
                            + names
                            + (all.size() > 3 ? " and " + (all.size() - 3) + " more" : "")
                            + ": narrow it by path, kind or cause, or say --everything");
        }
    }

    private static RulePreview preview(
            ParityCommand parity, ApplyRules rules, Rule before, Rule rule) {
        try (ProgressPrinter progress = new ProgressPrinter(parity.console())) {
            return rules.preview(
                    rule.toBuilder().id(before.id()).build(), progress, parity.cancellation());
        }
    }
}
