package io.github.parityworkbench.app.cli;

import io.github.parityworkbench.app.workflow.Cancellation;
import io.github.parityworkbench.app.workflow.OpenWorkspace;
import io.github.parityworkbench.app.workflow.ProgressListener;
import io.github.parityworkbench.app.workflow.TendWorkspace;
import io.github.parityworkbench.localdb.GroupFilter;
import io.github.parityworkbench.localdb.Workspace;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Makes a workspace from a backup. */
@Command(
        name = "restore",
        header = "Make a new workspace from a backup.",
        description = {
            "",
            "Everything is checked before the folder becomes a workspace, so a backup from somebody"
                    + " else is safe to try. The workspace is the folder that --workspace names,"
                    + " new or empty.",
            ""
        },
        footerHeading = "%nExample:%n",
        footer = "  parity --workspace restored workspace restore rewrite-2026-11-23.zip")
final class WorkspaceRestoreCommand implements Callable<Integer> {
    private final ParityCommand parity;

    @Parameters(paramLabel = "FILE", description = "What parity workspace backup wrote.")
    private Path file = Path.of("");

    WorkspaceRestoreCommand(ParityCommand parity) {
        this.parity = parity;
    }

    @Override
    public Integer call() {
        Path folder = parity.workspaceFolder();
        try (ProgressPrinter progress = new ProgressPrinter(parity.console())) {
            TendWorkspace.restore(file, folder, progress, parity.cancellation());
        }
        // What is restored is there, whoever asks to stop from now on.
        try (Workspace workspace =
                OpenWorkspace.existing(folder, ProgressListener.NONE, new Cancellation())) {
            parity.console()
                    .println(
                            "Restored "
                                    + folder
                                    + ": "
                                    + Amounts.count(workspace.imports().list().size(), "import")
                                    + ", "
                                    + Amounts.count(
                                            workspace.groups().list(GroupFilter.ALL).size(),
                                            "group")
                                    + ".");
        }
        return ExitCodes.OK;
    }
}
