package io.github.parityworkbench.app.cli;

import io.github.parityworkbench.app.workflow.CompareAgain;
import io.github.parityworkbench.localdb.Workspace;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Works everything out again from the stored exchanges. */
@Command(
        name = "rebuild",
        header = "Compare all stored exchanges again, and count everything anew.",
        description = {
            "",
            "What people decided stays. Whatever happens, the old database or the new one is there"
                    + " afterwards. Needs as much room on the disk again while it runs.",
            ""
        },
        footerHeading = "%nExample:%n",
        footer = "  parity workspace rebuild")
final class WorkspaceRebuildCommand implements Callable<Integer> {
    private final ParityCommand parity;

    WorkspaceRebuildCommand(ParityCommand parity) {
        this.parity = parity;
    }

    @Override
    public Integer call() throws IOException {
        try (Workspace workspace = parity.openWorkspace()) {
            new KeyChange(parity, workspace)
                    .run("Rebuilt " + workspace.folder(), CompareAgain::run);
        }
        return ExitCodes.OK;
    }
}
