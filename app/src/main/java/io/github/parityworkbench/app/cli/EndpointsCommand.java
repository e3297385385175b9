package io.github.parityworkbench.app.cli;

import io.github.parityworkbench.localdb.EndpointRow;
import io.github.parityworkbench.localdb.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the endpoints with their totals. */
@Command(
        name = "endpoints",
        header = "List the endpoints: how many exchanges, how many of them mismatched.",
        commandListHeading = "%nCommands:%n",
        footerHeading = "%nExamples:%n",
        footer = {"  parity endpoints --output json", "  parity endpoints state getUser canary"})
final class EndpointsCommand implements Callable<Integer> {
    static final Listing<EndpointRow> LISTING =
            new Listing<>(
                    List.of(
                            Column.path("endpoint", row -> row.endpoint().name()),
                            Column.number("exchanges", EndpointRow::exchanges),
                            Column.number("mismatched", EndpointRow::mismatched),
                            Column.share("rate", EndpointRow::rate),
                            Column.word("state", EndpointRow::state),
                            Column.number("open", EndpointRow::open),
                            Column.<EndpointRow>word("ready", EndpointRow::ready)
                                    .shownAs(row -> row.ready() ? "yes" : ""),
                            Column.hidden("missedByLogger", EndpointRow::missedByLogger),
                            Column.hidden("overstatedByLogger", EndpointRow::overstatedByLogger)),
                    null,
                    "There are no endpoints yet: import a log with parity import FILE.");

    private static final int MOST_DISAGREEMENTS = 20;

    private final ParityCommand parity;

    @Mixin private OutputOption output = new OutputOption();

    EndpointsCommand(ParityCommand parity) {
        this.parity = parity;
    }

    @Override
    public Integer call() {
        try (Workspace workspace = parity.openWorkspace()) {
            List<EndpointRow> rows =
                    workspace.endpoints().list().stream()
                            .sorted(EndpointRow.MOST_MISMATCHED_FIRST)
                            .toList();
            LISTING.print(parity.console(), output.format(), rows);
            if (output.format() == OutputFormat.table) {
                printDisagreements(rows.stream().filter(EndpointRow::disagreesWithLogger).toList());
            }
        }
        return ExitCodes.OK;
    }

    private void printDisagreements(List<EndpointRow> rows) {
        Console console = parity.console();
        if (rows.isEmpty()) {
            return;
        }
        console.println();
        console.println("Where the log and the comparison disagree:");
        rows.stream().limit(MOST_DISAGREEMENTS).forEach(row -> console.println(disagreement(row)));
        if (rows.size() > MOST_DISAGREEMENTS) {
            console.println(
                    "  … and %,d more, which --output json has"
                            .formatted(rows.size() - MOST_DISAGREEMENTS));
        }
    }

    private static String disagreement(EndpointRow row) {
        List<String> both = new ArrayList<>();
        if (row.missedByLogger() > 0) {
            both.add(
                    Amounts.count(row.missedByLogger(), "exchange")
                            + " called a match, found to differ");
        }
        if (row.overstatedByLogger() > 0) {
            both.add(
                    Amounts.count(row.overstatedByLogger(), "exchange")
                            + " called a mismatch, found to be equal");
        }
        return TextWidth.oneLine("  " + row.endpoint().name() + ": " + String.join("; ", both));
    }
}
