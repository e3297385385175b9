package io.github.parityworkbench.app.cli;

import io.github.parityworkbench.app.cli.RuleChange.Changing;
import java.util.List;
import picocli.CommandLine.Command;

/** Turn rules off and keep them; what they ignored counts again. */
@Command(
        name = "disable",
        header = "Turn rules off and keep them; what they ignored counts again.",
        footerHeading = "%nExample:%n",
        footer = "  parity rules disable request-id")
final class RulesDisableCommand extends NamedRulesCommand {
    RulesDisableCommand(ParityCommand parity) {
        super(parity, "Disabled");
    }

    @Override
    void change(Changing rules, List<String> names) {
        rules.enable(names, false);
    }
}
