package io.github.parityworkbench.app.cli;

import io.github.parityworkbench.app.workflow.OpenWorkspace;
import io.github.parityworkbench.diff.Kind;
import io.github.parityworkbench.diff.cause.Cause;
import io.github.parityworkbench.diff.rule.EndpointPattern;
import io.github.parityworkbench.diff.rule.Rule;
import io.github.parityworkbench.localdb.Workspace;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the rules. */
@Command(
        name = "list",
        header = "List the rules, in their order.",
        footerHeading = "%nExample:%n",
        footer = "  parity rules list --output json")
final class RulesListCommand implements Callable<Integer> {
    static final Listing<Rule> LISTING =
            new Listing<>(
                    List.of(
                            Column.word("id", Rule::id),
                            Column.word("action", rule -> rule.action().label()),
                            Column.path("endpoints", RulesListCommand::endpoints),
                            Column.hidden("part", rule -> rule.part().label()),
                            Column.path("path", rule -> rule.path().toString()),
                            Column.word("kinds", rule -> labels(rule.kinds(), Kind::label)),
                            Column.word("causes", rule -> labels(rule.causes(), Cause::label)),
                            Column.sentence("reason", Rule::reason),
                            Column.hidden("owner", Rule::owner),
                            Column.hidden("ticket", Rule::ticket),
                            Column.word("expires", Rule::expires),
                            Column.hidden("enabled", Rule::enabled)),
                    null,
                    "There are no rules: every difference counts.");

    private final ParityCommand parity;

    @Mixin private OutputOption output = new OutputOption();

    RulesListCommand(ParityCommand parity) {
        this.parity = parity;
    }

    @Override
    public Integer call() {
        try (Workspace workspace = OpenWorkspace.existing(parity.workspaceFolder())) {
            LISTING.print(parity.console(), output.format(), workspace.rules().list());
        }
        return ExitCodes.OK;
    }

    private static List<String> endpoints(Rule rule) {
        return rule.endpoints().stream().map(EndpointPattern::glob).toList();
    }

    private static <T> List<String> labels(Set<T> values, Function<T, String> labelOf) {
        return values.stream().map(labelOf).toList();
    }
}
