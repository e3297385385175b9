package io.github.parityworkbench.app.cli;

import io.github.parityworkbench.diff.rule.Rule;
import io.github.parityworkbench.localdb.Workspace;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Adds a rule that ignores differences. */
@Command(
        name = "add",
        header = "Ignore a group, or what a path selects; nothing is imported again.",
        description = {"", "A rule that has that name already is replaced.", ""},
        footerHeading = "%nExamples:%n",
        footer = {
            "  parity rules add --group 3f9a12c0 --reason 'ids are strings now'",
            "  parity rules add --id request-id --path '$.extensions.requestId' --kind value"
        })
final class RulesAddCommand implements Callable<Integer> {
    private final ParityCommand parity;

    @Mixin private RuleOptions options = new RuleOptions();

    @Mixin private EverythingOption everything = new EverythingOption();

    RulesAddCommand(ParityCommand parity) {
        this.parity = parity;
    }

    @Override
    public Integer call() {
        options.check(true);
        try (Workspace workspace = parity.openWorkspace()) {
            Rule rule = options.rule(workspace);
            everything.check(parity, workspace, rule, rule);
            boolean there =
                    workspace.rules().list().stream().anyMatch(each -> each.id().equals(rule.id()));
            new RuleChange(parity, workspace)
                    .run(
                            rules -> rules.add(rule),
                            (there ? "Replaced rule " : "Added rule ") + rule.id());
        }
        return ExitCodes.OK;
    }
}
