package io.github.parityworkbench.app.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The commands about the keys of arrays. */
@Command(
        name = "keys",
        header = "By which fields the elements of arrays belong together.",
        description = {
            "",
            "A key is found by itself where one holds up, over all exchanges of an endpoint. Set"
                    + " one where it is not.",
            ""
        },
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        footerHeading = "%nExamples:%n",
        footer = {"  parity keys list", "  parity keys set 'GET /orders*' '$.items' sku"})
final class KeysCommand implements Callable<Integer> {
    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        throw new ParameterException(
                spec.commandLine(),
                "say what to do with keys: " + String.join(", ", spec.subcommands().keySet()));
    }
}
