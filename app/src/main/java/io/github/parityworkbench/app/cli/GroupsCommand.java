package io.github.parityworkbench.app.cli;

import io.github.parityworkbench.app.workflow.GroupQuery;
import io.github.parityworkbench.localdb.GroupRow;
import io.github.parityworkbench.localdb.Workspace;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the groups of differences. */
@Command(
        name = "groups",
        preprocessor = NegatedTerms.class,
        header = "List the differences, grouped by endpoint, path and kind.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  parity groups",
            "  parity groups 'endpoint:getUser* kind:type,value count:>100'",
            "  parity groups cause:unexplained status:new --output json",
            "  parity groups 'last:>=2026-03-01 -status:expected value:\"EUR\"'"
        })
final class GroupsCommand implements Callable<Integer> {
    private final ParityCommand parity;

    @Parameters(
            arity = "0..*",
            paramLabel = "QUERY",
            description =
                    "Which groups: endpoint:GLOB path:TEXT part:NAME kind:NAME cause:NAME"
                            + " status:NAME assignee:NAME label:NAME ticket:TEXT (or none)"
                            + " count:>NUMBER occurrences:>NUMBER rate:>5%% noise:<5%%"
                            + " first:>=DAY last:<DAY, or words to find in what is listed."
                            + " value:TEXT looks into the values kept as evidence and those of"
                            + " the first 20 exchanges of a group. Alternatives are separated by"
                            + " commas; quotes keep spaces together; -TERM must not hold (of"
                            + " plain words, the first one behind --).")
    private List<String> query = List.of();

    @Option(
            names = "--view",
            paramLabel = "NAME",
            description = "Only groups of this view; see parity views.")
    private @Nullable String view;

    @Option(names = "--all", description = "Also list what rules ignore, and count it.")
    private boolean all;

    @Mixin private OutputOption output = new OutputOption();

    GroupsCommand(ParityCommand parity) {
        this.parity = parity;
    }

    @Override
    public Integer call() {
        GroupQuery wanted = Queries.parse(query);
        try (Workspace workspace = parity.openWorkspace()) {
            List<GroupRow> rows = Queries.find(parity.console(), workspace, wanted, all);
            if (view != null) {
                rows = Queries.inView(parity.console(), workspace, rows, view);
            }
            GroupListing.LISTING.print(parity.console(), output.format(), rows);
        }
        return ExitCodes.OK;
    }
}
