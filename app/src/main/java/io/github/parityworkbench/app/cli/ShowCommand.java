package io.github.parityworkbench.app.cli;

import io.github.parityworkbench.app.workflow.KeyedDiffers;
import io.github.parityworkbench.app.workflow.TriageGroups;
import io.github.parityworkbench.diff.group.GroupAggregate;
import io.github.parityworkbench.localdb.GroupRow;
import io.github.parityworkbench.localdb.SampleRow;
import io.github.parityworkbench.localdb.StoredExchange;
import io.github.parityworkbench.localdb.TriageEvent;
import io.github.parityworkbench.localdb.Workspace;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows one group or one exchange. */
@Command(
        name = "show",
        header = "Show one group with its values and samples, or one exchange side by side.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  parity show 3f9a12c0                      # a group, by the beginning of its id",
            "  parity show 68cf6c25-86ac-40b7-b323-d95ec23e9e6d  # an exchange, by its id"
        })
final class ShowCommand implements Callable<Integer> {
    private static final int GROUP_ID_LENGTH = 16;

    private final ParityCommand parity;

    @Parameters(
            paramLabel = "ID",
            description = "A group's id or its unique beginning, or an exchange's id.")
    private String id = "";

    @Option(
            names = "--samples",
            paramLabel = "NUMBER",
            defaultValue = "5",
            description = "How many exchanges of a group to show. Default: ${DEFAULT-VALUE}.")
    private int samples;

    @Mixin private OutputOption output = new OutputOption();

    ShowCommand(ParityCommand parity) {
        this.parity = parity;
    }

    @Override
    public Integer call() {
        if (samples < 0) {
            throw new CommandFailure(ExitCodes.USAGE, "--samples takes 0 or more");
        }
        try (Workspace workspace = parity.openWorkspace()) {
            // The whole id of an exchange, such as 1, goes before the beginning of a group's.
            Optional<StoredExchange> exchange =
                    id.length() < GROUP_ID_LENGTH
                            ? workspace.exchanges().find(id)
                            : Optional.empty();
            Optional<GroupRow> group =
                    exchange.isEmpty() && id.matches("[0-9a-f]{1," + GROUP_ID_LENGTH + "}")
                            ? Groups.ifAny(workspace, id)
                            : Optional.empty();
            if (group.isPresent()) {
                show(workspace, group.get());
                return ExitCodes.OK;
            }
            show(
                    workspace,
                    exchange.or(() -> workspace.exchanges().find(id))
                            .orElseThrow(() -> notThere(id)));
        }
        return ExitCodes.OK;
    }

    private static CommandFailure notThere(String id) {
        return new CommandFailure(
                ExitCodes.INPUT,
                "there is no group and no stored exchange '"
                        + id
                        + "'; parity groups lists the groups, and exchanges that match are not"
                        + " stored");
    }

    private void show(Workspace workspace, GroupRow group) {
        GroupAggregate aggregate = workspace.groups().aggregate(group.id()).orElseThrow();
        List<SampleRow> rows = workspace.exchanges().samples(group.id(), 0, samples);
        List<TriageEvent> history = new TriageGroups(workspace).history(group.id());
        switch (output.format()) {
            case table -> new GroupPage(parity.console()).print(group, aggregate, rows, history);
            case json -> ShowJson.group(parity.console().out(), group, aggregate, rows, history);
            case csv ->
                    DifferenceListing.LISTING.print(
                            parity.console(), OutputFormat.csv, DifferenceListing.of(rows));
        }
    }

    private void show(Workspace workspace, StoredExchange exchange) {
        switch (output.format()) {
            case table ->
                    new ExchangePage(parity.console(), KeyedDiffers.of(workspace)).print(exchange);
            case json -> ShowJson.exchange(parity.console().out(), exchange);
            case csv ->
                    DifferenceListing.LISTING.print(
                            parity.console(), OutputFormat.csv, DifferenceListing.of(exchange));
        }
    }
}
