package io.github.parityworkbench.app.cli;

import io.github.parityworkbench.app.workflow.Baseline;
import io.github.parityworkbench.app.workflow.BaselineException;
import io.github.parityworkbench.app.workflow.GroupQuery;
import io.github.parityworkbench.localdb.GroupRow;
import io.github.parityworkbench.localdb.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Fails a build where a group is new or back. */
@Command(
        name = "check",
        preprocessor = NegatedTerms.class,
        header = "For continuous integration: exit code 1 where a group is new or regressed.",
        description = {
            "",
            "Against a baseline, a group is new that it does not list, and regressed that it lists"
                    + " as fixed. Without one, a group is new until somebody has decided about it."
                    + " What is expected, snoozed or ignored by a rule is never new.",
            ""
        },
        footerHeading = "%nExample:%n",
        footer = {
            "  parity groups --output json > baseline.json",
            "  parity --workspace tonight import tonight.ndjson.gz",
            "  parity --workspace tonight check --baseline baseline.json"
        })
final class CheckCommand implements Callable<Integer> {
    private static final Listing<Found> LISTING =
            GroupListing.LISTING.behind(
                    Column.word("finding", found -> label(found.why())),
                    Found::row,
                    "No group is new or regressed.");

    private final ParityCommand parity;

    @Parameters(
            arity = "0..*",
            paramLabel = "QUERY",
            description = "Which groups, as in parity groups; left out: all.")
    private List<String> query = List.of();

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            description = "What parity groups --output json printed when all was well.")
    private @Nullable Path baseline;

    @Mixin private OutputOption output = new OutputOption();

    CheckCommand(ParityCommand parity) {
        this.parity = parity;
    }

    /** A group on which the check fails. */
    private record Found(GroupRow row, Baseline.Finding why) {}

    @Override
    public Integer call() throws IOException {
        GroupQuery wanted = Queries.parse(query);
        Baseline known = baseline == null ? Baseline.NONE : read(baseline);
        List<Found> found = new ArrayList<>();
        try (Workspace workspace = parity.openWorkspace()) {
            List<GroupRow> rows = Queries.find(parity.console(), workspace, wanted, false);
            Map<String, Baseline.Finding> findings = known.findings(workspace, rows);
            for (GroupRow row : rows) {
                Baseline.Finding why = findings.get(row.id());
                if (why != null) {
                    found.add(new Found(row, why));
                }
            }
        }
        LISTING.print(parity.console(), output.format(), found);
        return found.isEmpty() ? ExitCodes.OK : ExitCodes.FINDINGS;
    }

    private static Baseline read(Path file) throws IOException {
        try {
            return Baseline.read(TextFile.read(file), file.toString());
        } catch (BaselineException e) {
            throw new CommandFailure(ExitCodes.INPUT, e);
        }
    }

    private static String label(Baseline.Finding finding) {
        return finding.name().toLowerCase(Locale.ROOT);
    }
}
