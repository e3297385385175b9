package io.github.parityworkbench.app.cli;

import picocli.CommandLine.Command;

/** The commands about queries that have a name. */
@Command(
        name = "views",
        header = "Keep queries for groups under names, in the workspace.",
        footerHeading = "%nExample:%n",
        footer =
                "  parity views save 'my bugs' status:bug assignee:me && parity groups --view 'my"
                        + " bugs'")
final class ViewsCommand extends CommandsAbout {
    ViewsCommand() {
        super("the views");
    }
}
