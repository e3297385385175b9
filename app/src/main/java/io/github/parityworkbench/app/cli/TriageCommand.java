package io.github.parityworkbench.app.cli;

import io.github.parityworkbench.app.workflow.TriageGroups;
import io.github.parityworkbench.localdb.GroupRow;
import io.github.parityworkbench.localdb.TriageChange;
import io.github.parityworkbench.localdb.Workspace;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Decides what groups are. */
@Command(
        name = "triage",
        preprocessor = NegatedTerms.class,
        header = "Say what groups are, who looks after them, and why.",
        description = {
            "",
            "What is decided goes into the history of each group, which parity show prints."
                    + " A group that is fixed and occurs in a later import becomes regressed by"
                    + " itself; one that is snoozed is new again once the snooze ends. To ignore a"
                    + " group, add a rule: parity rules add --group.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  parity triage 3f9a12c0 --status bug --assignee ada --ticket PAR-7",
            "  parity triage 3f9a12c0 d664caf0 --ported-bug --note 'clients **rely** on it'",
            "  parity triage 3f9a12c0 --snooze-until 2027-01-31",
            "  parity triage --query 'cause:clock-skew status:new' --label flaky"
        })
final class TriageCommand implements Callable<Integer> {
    private final ParityCommand parity;

    @Parameters(
            arity = "0..*",
            paramLabel = "GROUP",
            description = "Ids of groups, or their unique beginnings.")
    private List<String> ids = List.of();

    @Option(
            names = "--query",
            paramLabel = "QUERY",
            description = "All groups that parity groups QUERY lists.")
    private @Nullable String query;

    @Mixin private TriageOptions options = new TriageOptions();

    @Option(
            names = "--by",
            paramLabel = "NAME",
            description =
                    "Who decides, for the history; left out: PARITY_USER, else the user of the"
                            + " system.")
    private @Nullable String by;

    TriageCommand(ParityCommand parity) {
        this.parity = parity;
    }

    @Override
    public Integer call() {
        if (ids.isEmpty() == (query == null)) {
            throw new CommandFailure(
                    ExitCodes.USAGE, "name the groups by their ids, or all by --query QUERY");
        }
        try (Workspace workspace = parity.openWorkspace()) {
            List<GroupRow> groups = groups(workspace);
            List<TriageChange> changes = options.changes(groups, today());
            if (!groups.isEmpty()) {
                new TriageGroups(workspace)
                        .decide(changes, by == null ? TriageGroups.author() : by);
            }
            parity.console().println(said(groups.size(), changes));
        }
        return ExitCodes.OK;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(parity.clock().instant(), ZoneOffset.UTC);
    }

    private List<GroupRow> groups(Workspace workspace) {
        return query == null
                ? ids.stream().map(id -> Groups.find(workspace, id)).distinct().toList()
                : Queries.find(parity.console(), workspace, Queries.parse(List.of(query)), false);
    }

    private static String said(int groups, List<TriageChange> changes) {
        return groups == 0
                ? "There is no such group: nothing was decided."
                : "Decided about "
                        + Amounts.count(groups, "group")
                        + ": "
                        + changes.stream()
                                .map(
                                        change ->
                                                HistoryListing.words(
                                                        change.about().label(), change.value()))
                                .distinct()
                                .collect(Collectors.joining(", "))
                        + ".";
    }
}
