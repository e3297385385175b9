package io.github.parityworkbench.app.cli;

import io.github.parityworkbench.app.export.rules.Fidelity;
import io.github.parityworkbench.app.workflow.ApplyRules;
import io.github.parityworkbench.app.workflow.ExportFindings;
import io.github.parityworkbench.diff.rule.Rule;
import io.github.parityworkbench.diff.rule.RuleFinding;
import io.github.parityworkbench.diff.rule.RuleFinding.Problem;
import io.github.parityworkbench.localdb.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists what is wrong with the rules. */
@Command(
        name = "lint",
        header = "List rules that hide too much or do nothing, given what is stored.",
        description = {
            "",
            "Finds rules that are expired, dead, duplicate, shadowed or contradictory, that are"
                    + " over-broad, that hide a status, or whose ticket is closed: named in a file,"
                    + " or that of a group marked as fixed. With a dialect, also those that it"
                    + " cannot say. Exit code 1 where there is a finding.",
            ""
        },
        footerHeading = "%nExample:%n",
        footer = "  parity rules lint --output json")
final class RulesLintCommand implements Callable<Integer> {
    static final Listing<RuleFinding> LISTING =
            new Listing<>(
                    List.of(
                            Column.word("id", RuleFinding::ruleId),
                            Column.word("problem", finding -> finding.problem().label()),
                            Column.sentence("explanation", RuleFinding::explanation)),
                    null,
                    "There is nothing to be said against the rules.");

    private final ParityCommand parity;

    @Option(
            names = "--closed-tickets",
            paramLabel = "FILE",
            description = "The ids of closed tickets, one a line.")
    private @Nullable Path closedTickets;

    @Option(
            names = "--dialect",
            paramLabel = "NAME",
            completionCandidates = RulesExportCommand.DialectNames.class,
            description = "Also find what this dialect cannot say: ${COMPLETION-CANDIDATES}.")
    private @Nullable String dialect;

    @Mixin private OutputOption output = new OutputOption();

    RulesLintCommand(ParityCommand parity) {
        this.parity = parity;
    }

    @Override
    public Integer call() throws IOException {
        try (Workspace workspace = parity.openWorkspace()) {
            List<RuleFinding> findings =
                    new ArrayList<>(
                            new ApplyRules(workspace, parity.clock()).findings(closedTickets()));
            if (dialect != null) {
                findings.addAll(notExpressible(workspace, dialect));
            }
            LISTING.print(parity.console(), output.format(), findings);
            return findings.isEmpty() ? ExitCodes.OK : ExitCodes.FINDINGS;
        }
    }

    private Set<String> closedTickets() throws IOException {
        if (closedTickets == null) {
            return Set.of();
        }
        return TextFile.read(closedTickets)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.toSet());
    }

    /** Rules that are off are written nowhere. */
    private List<RuleFinding> notExpressible(Workspace workspace, String name) {
        Set<String> enabled =
                workspace.rules().list().stream()
                        .filter(Rule::enabled)
                        .map(Rule::id)
                        .collect(Collectors.toSet());
        try {
            return new ExportFindings(workspace, parity.clock())
                    .rules(name).verdicts().stream()
                            .filter(each -> each.fidelity() == Fidelity.NOT_EXPRESSIBLE)
                            .filter(each -> enabled.contains(each.ruleId()))
                            .map(
                                    each ->
                                            new RuleFinding(
                                                    each.ruleId(),
                                                    Problem.NOT_EXPRESSIBLE,
                                                    "in " + name + ": " + each.reason()))
                            .toList();
        } catch (IllegalArgumentException e) {
            throw new CommandFailure(ExitCodes.USAGE, e);
        }
    }
}
