package io.github.parityworkbench.app.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The commands about rules. */
@Command(
        name = "rules",
        header = "Say which differences do not count, and take the rules away as a file.",
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        footerHeading = "%nExample:%n",
        footer = "  parity rules add --group 3f9a12c0 --reason 'ids are strings now'")
final class RulesCommand implements Callable<Integer> {
    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        throw new ParameterException(
                spec.commandLine(),
                "say what to do with the rules: " + String.join(", ", spec.subcommands().keySet()));
    }
}
