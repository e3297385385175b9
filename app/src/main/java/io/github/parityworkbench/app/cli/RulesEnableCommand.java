package io.github.parityworkbench.app.cli;

import io.github.parityworkbench.app.cli.RuleChange.Changing;
import java.util.List;
import picocli.CommandLine.Command;

/** Turn rules on again. */
@Command(
        name = "enable",
        header = "Turn rules on again.",
        footerHeading = "%nExample:%n",
        footer = "  parity rules enable request-id")
final class RulesEnableCommand extends NamedRulesCommand {
    RulesEnableCommand(ParityCommand parity) {
        super(parity, "Enabled");
    }

    @Override
    void change(Changing rules, List<String> names) {
        rules.enable(names, true);
    }
}
