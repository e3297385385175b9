package io.github.parityworkbench.app.cli;

import picocli.CommandLine.Command;

/** The commands about the workspace as a whole. */
@Command(
        name = "workspace",
        header = "Look after the workspace: its files, not its findings.",
        footerHeading = "%nExample:%n",
        footer = "  parity workspace compact")
final class WorkspaceCommand extends CommandsAbout {
    WorkspaceCommand() {
        super("the workspace");
    }
}
