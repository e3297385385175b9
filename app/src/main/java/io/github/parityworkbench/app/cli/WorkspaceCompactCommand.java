package io.github.parityworkbench.app.cli;

import io.github.parityworkbench.app.export.Figures;
import io.github.parityworkbench.app.workflow.TendWorkspace;
import io.github.parityworkbench.localdb.Compaction;
import io.github.parityworkbench.localdb.Workspace;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Makes the workspace as small as what is in it. */
@Command(
        name = "compact",
        header = "Write the database anew without the room that it does not use.",
        description = {
            "",
            "Every block is checked on the way; whatever happens, the old database or the new one"
                    + " is there afterwards. Needs as much room on the disk again while it runs.",
            ""
        },
        footerHeading = "%nExample:%n",
        footer = "  parity workspace compact")
final class WorkspaceCompactCommand implements Callable<Integer> {
    private final ParityCommand parity;

    WorkspaceCompactCommand(ParityCommand parity) {
        this.parity = parity;
    }

    @Override
    public Integer call() {
        try (Workspace workspace = parity.openWorkspace()) {
            Compaction compaction;
            try (ProgressPrinter progress = new ProgressPrinter(parity.console())) {
                compaction = new TendWorkspace(workspace).compact(progress, parity.cancellation());
            }
            parity.console()
                    .println(
                            "Compacted "
                                    + workspace.folder()
                                    + ": "
                                    + Figures.size(compaction.bytesAfter())
                                    + ", before "
                                    + Figures.size(compaction.bytesBefore())
                                    + ".");
        }
        return ExitCodes.OK;
    }
}
