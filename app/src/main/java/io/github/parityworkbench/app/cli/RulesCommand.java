package io.github.parityworkbench.app.cli;

import picocli.CommandLine.Command;

/** The commands about rules. */
@Command(
        name = "rules",
        header = "Say which differences do not count, and take the rules away as a file.",
        footerHeading = "%nExample:%n",
        footer = "  parity rules add --group 3f9a12c0 --reason 'ids are strings now'")
final class RulesCommand extends CommandsAbout {
    RulesCommand() {
        super("the rules");
    }
}
