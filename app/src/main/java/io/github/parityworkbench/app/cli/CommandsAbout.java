package io.github.parityworkbench.app.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Does nothing by itself, but for asking which of the commands below it is meant. */
@Command(synopsisSubcommandLabel = "COMMAND", commandListHeading = "%nCommands:%n")
abstract class CommandsAbout implements Callable<Integer> {
    private final String subject;

    @Spec private CommandSpec spec = CommandSpec.create();

    /**
     * @param subject what they do something with, such as {@code the rules}
     */
    CommandsAbout(String subject) {
        this.subject = subject;
    }

    @Override
    public Integer call() {
        throw new ParameterException(
                spec.commandLine(),
                "say what to do with "
                        + subject
                        + ": "
                        + String.join(", ", spec.subcommands().keySet()));
    }
}
