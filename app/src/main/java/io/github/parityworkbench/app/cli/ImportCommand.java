package io.github.parityworkbench.app.cli;

import io.github.parityworkbench.app.workflow.ImportLogs;
import io.github.parityworkbench.app.workflow.ImportOptions;
import io.github.parityworkbench.app.workflow.ImportReport;
import io.github.parityworkbench.app.workflow.LogSelection;
import io.github.parityworkbench.app.workflow.NewWorkspace;
import io.github.parityworkbench.app.workflow.OpenWorkspace;
import io.github.parityworkbench.localdb.Workspace;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Imports logs. */
@Command(
        name = "import",
        header = "Read mismatch logs, compare every exchange, and store what differs.",
        description = {
            "",
            "Importing the same log again adds nothing; an import that was stopped goes on where it"
                    + " was.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  parity import mismatches.ndjson.gz",
            "  zcat logs/*.gz | parity --workspace rewrite import -"
        })
final class ImportCommand implements Callable<Integer> {
    private final ParityCommand parity;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Files, folders, archives, globs, or - for standard input.")
    private List<String> files = List.of();

    @Option(
            names = "--format",
            paramLabel = "NAME",
            description = "The log format; left out: found out by looking.")
    private @Nullable String format;

    @Option(names = "--headers", description = "Compare response headers as well.")
    private boolean headers;

    @Mixin private OutputOption output = new OutputOption();

    ImportCommand(ParityCommand parity) {
        this.parity = parity;
    }

    @Override
    public Integer call() throws IOException {
        LogSelection logs = select();
        Console console = parity.console();
        ImportOptions options = ImportOptions.defaults().withFormat(format).withHeaders(headers);
        try (StopSignal stop = new StopSignal();
                NewWorkspace target = NewWorkspace.of(parity.workspaceFolder());
                Workspace workspace = OpenWorkspace.orNew(parity.workspaceFolder())) {
            ImportReport report;
            try (ProgressPrinter progress = new ProgressPrinter(console)) {
                report =
                        new ImportLogs(workspace, parity.clock())
                                .run(logs, options, progress, stop.cancellation());
            }
            target.keep();
            ImportListing.LISTING.print(console, output.format(), List.of(report));
            return report.cancelled() ? stopped(console) : ExitCodes.OK;
        }
    }

    private LogSelection select() throws IOException {
        try {
            return LogSelection.of(files, format);
        } catch (IllegalArgumentException e) {
            throw new CommandFailure(ExitCodes.USAGE, String.valueOf(e.getMessage()), e);
        }
    }

    private static int stopped(Console console) {
        console.out().flush();
        console.err().println("parity: stopped; the same command goes on where it stopped");
        return ExitCodes.STOPPED;
    }
}
