package io.github.parityworkbench.app.cli;

import io.github.parityworkbench.diff.rule.Rule;
import io.github.parityworkbench.localdb.Workspace;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Changes what a rule says. */
@Command(
        name = "edit",
        header = "Change what a rule says; what is not named stays as it is.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  parity rules edit request-id --cause volatile-id --expires 2027-06-30",
            "  parity rules edit price --action '{tolerance: 0.01}' --never-expires"
        })
final class RulesEditCommand implements Callable<Integer> {
    private final ParityCommand parity;

    @Parameters(paramLabel = "NAME", description = "The rule's name; --id gives it another.")
    private String name = "";

    @Mixin private RuleOptions options = new RuleOptions();

    @Mixin private EverythingOption everything = new EverythingOption();

    @Option(names = "--never-expires", description = "Take the date away.")
    private boolean neverExpires;

    RulesEditCommand(ParityCommand parity) {
        this.parity = parity;
    }

    @Override
    public Integer call() {
        if (neverExpires && options.expires()) {
            throw new CommandFailure(
                    ExitCodes.USAGE,
                    "--expires and --never-expires say different things; give one");
        }
        try (Workspace workspace = parity.openWorkspace()) {
            Rule before = RuleNames.find(workspace, name);
            Rule changed = options.changed(before);
            Rule rule = neverExpires ? changed.toBuilder().expires(null).build() : changed;
            if (rule.equals(before)) {
                throw new CommandFailure(
                        ExitCodes.USAGE,
                        "this would change nothing of rule '" + name + "'; see --help");
            }
            if (!rule.id().equals(name)
                    && workspace.rules().list().stream()
                            .anyMatch(each -> each.id().equals(rule.id()))) {
                throw new CommandFailure(
                        ExitCodes.USAGE, "there is a rule '" + rule.id() + "' already");
            }
            everything.check(parity, workspace, before, rule);
            new RuleChange(parity, workspace)
                    .run(rules -> rules.replace(name, rule), "Changed rule " + rule.id());
        }
        return ExitCodes.OK;
    }
}
