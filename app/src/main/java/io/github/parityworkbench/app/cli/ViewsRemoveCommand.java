package io.github.parityworkbench.app.cli;

import io.github.parityworkbench.localdb.Workspace;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Takes a view away. */
@Command(
        name = "remove",
        header = "Take a view away; its groups stay.",
        footerHeading = "%nExample:%n",
        footer = "  parity views remove 'to decide'")
final class ViewsRemoveCommand implements Callable<Integer> {
    private final ParityCommand parity;

    @Parameters(paramLabel = "NAME", description = "What the view is called.")
    private String name = "";

    ViewsRemoveCommand(ParityCommand parity) {
        this.parity = parity;
    }

    @Override
    public Integer call() {
        try (Workspace workspace = parity.openWorkspace()) {
            if (!workspace.views().remove(name)) {
                throw Queries.noView(name);
            }
        }
        parity.console().println("Removed the view " + name + ".");
        return ExitCodes.OK;
    }
}
