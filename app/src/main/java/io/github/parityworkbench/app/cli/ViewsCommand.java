package io.github.parityworkbench.app.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The commands about queries that have a name. */
@Command(
        name = "views",
        header = "Keep queries for groups under names, in the workspace.",
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        footerHeading = "%nExample:%n",
        footer =
                "  parity views save 'my bugs' status:bug assignee:me && parity groups --view 'my"
                        + " bugs'")
final class ViewsCommand implements Callable<Integer> {
    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        throw new ParameterException(
                spec.commandLine(),
                "say what to do with the views: " + String.join(", ", spec.subcommands().keySet()));
    }
}
