package io.github.parityworkbench.app.cli;

import picocli.CommandLine.Command;

/** The commands about tickets. */
@Command(
        name = "tickets",
        header = "Take groups away as bug tickets.",
        footerHeading = "%nExample:%n",
        footer = "  parity tickets export 3f9a12c0 --to tickets")
final class TicketsCommand extends CommandsAbout {
    TicketsCommand() {
        super("tickets");
    }
}
