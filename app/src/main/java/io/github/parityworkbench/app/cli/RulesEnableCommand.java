package io.github.parityworkbench.app.cli;

import io.github.parityworkbench.app.workflow.OpenWorkspace;
import io.github.parityworkbench.localdb.Workspace;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Turn rules on again. */
@Command(
        name = "enable",
        header = "Turn rules on again.",
        footerHeading = "%nExample:%n",
        footer = "  parity rules enable request-id")
final class RulesEnableCommand implements Callable<Integer> {
    private final ParityCommand parity;

    @Parameters(arity = "1..*", paramLabel = "NAME", description = "The rules' names.")
    private List<String> names = List.of();

    RulesEnableCommand(ParityCommand parity) {
        this.parity = parity;
    }

    @Override
    public Integer call() {
        try (Workspace workspace = OpenWorkspace.existing(parity.workspaceFolder())) {
            RuleNames.check(workspace, names);
            new RuleChange(parity, workspace)
                    .run(
                            rules -> rules.enable(names, true),
                            "Enabled " + Amounts.count(names.size(), "rule"));
        }
        return ExitCodes.OK;
    }
}
