package io.github.parityworkbench.app.cli;

import io.github.parityworkbench.app.workflow.ApplyRules;
import io.github.parityworkbench.app.workflow.OpenWorkspace;
import io.github.parityworkbench.diff.rule.RuleFinding;
import io.github.parityworkbench.localdb.Workspace;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists what is wrong with the rules. */
@Command(
        name = "lint",
        header = "List rules that hide too much or do nothing, given what is stored.",
        description = {
            "",
            "Finds rules that are expired, dead, duplicate, shadowed or contradictory, that are"
                    + " over-broad, or that hide a status. Exit code 1 where there is a finding.",
            ""
        },
        footerHeading = "%nExample:%n",
        footer = "  parity rules lint --output json")
final class RulesLintCommand implements Callable<Integer> {
    static final Listing<RuleFinding> LISTING =
            new Listing<>(
                    List.of(
                            Column.word("id", RuleFinding::ruleId),
                            Column.word("problem", finding -> finding.problem().label()),
                            Column.sentence("explanation", RuleFinding::explanation)),
                    null,
                    "There is nothing to be said against the rules.");

    private final ParityCommand parity;

    @Mixin private OutputOption output = new OutputOption();

    RulesLintCommand(ParityCommand parity) {
        this.parity = parity;
    }

    @Override
    public Integer call() {
        try (Workspace workspace = OpenWorkspace.existing(parity.workspaceFolder())) {
            List<RuleFinding> findings = new ApplyRules(workspace, parity.clock()).findings();
            LISTING.print(parity.console(), output.format(), findings);
            return findings.isEmpty() ? ExitCodes.OK : ExitCodes.FINDINGS;
        }
    }
}
