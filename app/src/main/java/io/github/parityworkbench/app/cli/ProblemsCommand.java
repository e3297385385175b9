package io.github.parityworkbench.app.cli;

import io.github.parityworkbench.localdb.ProblemRow;
import io.github.parityworkbench.localdb.Workspace;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the records that could not be read, and what was more than a limit allows. */
@Command(
        name = "problems",
        header =
                "List the records that could not be read, and limits that were reached: file, line"
                        + " and reason.",
        footerHeading = "%nExample:%n",
        footer = "  parity problems --output csv > problems.csv")
final class ProblemsCommand implements Callable<Integer> {
    private static final Listing<ProblemRow> LISTING =
            new Listing<>(
                    List.of(
                            Column.path("file", row -> row.provenance().source()),
                            Column.number("line", ProblemsCommand::line),
                            Column.hidden("offset", row -> row.provenance().offset()),
                            Column.sentence("reason", ProblemRow::reason)),
                    null,
                    "There are no problems: every record was read.");

    private final ParityCommand parity;

    @Mixin private OutputOption output = new OutputOption();

    ProblemsCommand(ParityCommand parity) {
        this.parity = parity;
    }

    @Override
    public Integer call() {
        try (Workspace workspace = parity.openWorkspace()) {
            LISTING.print(
                    parity.console(),
                    output.format(),
                    workspace.problems().list(0, Integer.MAX_VALUE));
        }
        return ExitCodes.OK;
    }

    private static Object line(ProblemRow row) {
        return row.provenance().line();
    }
}
