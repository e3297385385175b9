package io.github.parityworkbench.app.cli;

import io.github.parityworkbench.app.cli.RuleChange.Changing;
import java.util.List;
import picocli.CommandLine.Command;

/** Takes rules away. */
@Command(
        name = "remove",
        header = "Take rules away; what they ignored counts again.",
        footerHeading = "%nExample:%n",
        footer = "  parity rules remove request-id")
final class RulesRemoveCommand extends NamedRulesCommand {
    RulesRemoveCommand(ParityCommand parity) {
        super(parity, "Removed");
    }

    @Override
    void change(Changing rules, List<String> names) {
        rules.remove(names);
    }
}
