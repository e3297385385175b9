package io.github.parityworkbench.app.cli;

import io.github.parityworkbench.localdb.Workspace;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Take the last change of the rules back, whoever made it; again for the one before. */
@Command(
        name = "undo",
        header =
                "Take the last change of the rules back, whoever made it; again for the one"
                        + " before.",
        footerHeading = "%nExample:%n",
        footer = "  parity rules undo")
final class RulesUndoCommand implements Callable<Integer> {
    private final ParityCommand parity;

    RulesUndoCommand(ParityCommand parity) {
        this.parity = parity;
    }

    @Override
    public Integer call() {
        try (Workspace workspace = parity.openWorkspace()) {
            new RuleChange(parity, workspace)
                    .run(RuleChange.Changing::undo, "Took the last change of the rules back");
        }
        return ExitCodes.OK;
    }
}
