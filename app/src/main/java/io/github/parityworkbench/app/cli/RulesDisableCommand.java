package io.github.parityworkbench.app.cli;

import io.github.parityworkbench.app.workflow.OpenWorkspace;
import io.github.parityworkbench.localdb.Workspace;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Turn rules off and keep them; what they ignored counts again. */
@Command(
        name = "disable",
        header = "Turn rules off and keep them; what they ignored counts again.",
        footerHeading = "%nExample:%n",
        footer = "  parity rules disable request-id")
final class RulesDisableCommand implements Callable<Integer> {
    private final ParityCommand parity;

    @Parameters(arity = "1..*", paramLabel = "NAME", description = "The rules' names.")
    private List<String> names = List.of();

    RulesDisableCommand(ParityCommand parity) {
        this.parity = parity;
    }

    @Override
    public Integer call() {
        try (Workspace workspace = OpenWorkspace.existing(parity.workspaceFolder())) {
            RuleNames.check(workspace, names);
            new RuleChange(parity, workspace)
                    .run(
                            rules -> rules.enable(names, false),
                            "Disabled " + Amounts.count(names.size(), "rule"));
        }
        return ExitCodes.OK;
    }
}
