package io.github.parityworkbench.app.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints what a shell needs to complete commands and options. */
@Command(
        name = "completion",
        header = "Print the shell completion for bash and zsh.",
        footerHeading = "%nExample:%n",
        footer = {
            "  source <(parity completion)                      # in ~/.bashrc or ~/.zshrc",
            "  parity completion > /etc/bash_completion.d/parity"
        })
final class CompletionCommand implements Callable<Integer> {
    private final Console console;

    @Spec private CommandSpec spec;

    CompletionCommand(ParityCommand parity) {
        console = parity.console();
        spec = CommandSpec.create();
    }

    @Override
    public Integer call() {
        console.out().print(AutoComplete.bash("parity", spec.root().commandLine()));
        return ExitCodes.OK;
    }
}
