package io.github.parityworkbench.app.cli;

import io.github.parityworkbench.app.export.Figures;
import io.github.parityworkbench.app.workflow.TendWorkspace;
import io.github.parityworkbench.localdb.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes the workspace into one file. */
@Command(
        name = "backup",
        header = "Write everything in the workspace into one file.",
        description = {
            "",
            "The file is a zip of JSON lines with a manifest of SHA-256 hashes; it holds payloads,"
                    + " so keep it as private as the logs. To hand a workspace on, hand on a backup"
                    + " and never the database.",
            ""
        },
        footerHeading = "%nExample:%n",
        footer = "  parity workspace backup rewrite-2026-11-23.zip")
final class WorkspaceBackupCommand implements Callable<Integer> {
    private final ParityCommand parity;

    @Parameters(paramLabel = "FILE", description = "The file to write; it must not be there yet.")
    private Path file = Path.of("");

    WorkspaceBackupCommand(ParityCommand parity) {
        this.parity = parity;
    }

    @Override
    public Integer call() throws IOException {
        try (Workspace workspace = parity.openWorkspace()) {
            try (ProgressPrinter progress = new ProgressPrinter(parity.console())) {
                new TendWorkspace(workspace).backup(file, progress, parity.cancellation());
            }
            parity.console().println("Wrote " + file + ": " + Figures.size(Files.size(file)) + ".");
        }
        return ExitCodes.OK;
    }
}
