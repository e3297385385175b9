package io.github.parityworkbench.app.cli;

import io.github.parityworkbench.app.workflow.GroupQuery;
import io.github.parityworkbench.app.workflow.OpenWorkspace;
import io.github.parityworkbench.localdb.GroupFilter;
import io.github.parityworkbench.localdb.GroupRow;
import io.github.parityworkbench.localdb.Workspace;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the groups of differences. */
@Command(
        name = "groups",
        header = "List the differences, grouped by endpoint, path and kind.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  parity groups",
            "  parity groups 'endpoint:getUser* kind:type,value count:>100'",
            "  parity groups cause:unexplained status:new --output json"
        })
final class GroupsCommand implements Callable<Integer> {
    private final ParityCommand parity;

    @Parameters(
            arity = "0..*",
            paramLabel = "QUERY",
            description =
                    "Which groups: endpoint:GLOB path:TEXT part:NAME kind:NAME cause:NAME"
                            + " status:NAME ticket:TEXT count:>NUMBER, or words to find anywhere."
                            + " Alternatives are separated by commas; quotes keep spaces together.")
    private List<String> query = List.of();

    @Option(names = "--all", description = "Also list what rules ignore, and count it.")
    private boolean all;

    @Mixin private OutputOption output = new OutputOption();

    GroupsCommand(ParityCommand parity) {
        this.parity = parity;
    }

    @Override
    public Integer call() {
        GroupQuery wanted = Queries.parse(query);
        try (Workspace workspace = OpenWorkspace.existing(parity.workspaceFolder())) {
            List<GroupRow> rows =
                    workspace.groups().list(GroupFilter.ACTIVE.withIgnored(all)).stream()
                            .filter(wanted)
                            .toList();
            GroupListing.LISTING.print(parity.console(), output.format(), rows);
        }
        return ExitCodes.OK;
    }
}
