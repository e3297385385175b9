package io.github.parityworkbench.app.cli;

import io.github.parityworkbench.app.workflow.OpenWorkspace;
import io.github.parityworkbench.localdb.Workspace;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Takes rules away. */
@Command(
        name = "remove",
        header = "Take rules away; what they ignored counts again.",
        footerHeading = "%nExample:%n",
        footer = "  parity rules remove request-id")
final class RulesRemoveCommand implements Callable<Integer> {
    private final ParityCommand parity;

    @Parameters(arity = "1..*", paramLabel = "NAME", description = "The rules' names.")
    private List<String> names = List.of();

    RulesRemoveCommand(ParityCommand parity) {
        this.parity = parity;
    }

    @Override
    public Integer call() {
        try (Workspace workspace = OpenWorkspace.existing(parity.workspaceFolder())) {
            RuleNames.check(workspace, names);
            new RuleChange(parity, workspace)
                    .run(
                            rules ->
                                    rules.replaceAll(
                                            workspace.rules().list().stream()
                                                    .filter(rule -> !names.contains(rule.id()))
                                                    .toList()),
                            "Removed " + Amounts.count(names.size(), "rule"));
        }
        return ExitCodes.OK;
    }
}
