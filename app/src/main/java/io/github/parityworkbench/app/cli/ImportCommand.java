package io.github.parityworkbench.app.cli;

import io.github.parityworkbench.app.workflow.Cancellation;
import io.github.parityworkbench.app.workflow.ImportLogs;
import io.github.parityworkbench.app.workflow.ImportOptions;
import io.github.parityworkbench.app.workflow.ImportReport;
import io.github.parityworkbench.app.workflow.LogSelection;
import io.github.parityworkbench.app.workflow.LogSelection.SelectedLog;
import io.github.parityworkbench.app.workflow.NewWorkspace;
import io.github.parityworkbench.app.workflow.OpenWorkspace;
import io.github.parityworkbench.importers.mapping.Mapping;
import io.github.parityworkbench.importers.mapping.MappingFormat;
import io.github.parityworkbench.localdb.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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

    @Option(
            names = "--mapping",
            paramLabel = "FILE",
            description =
                    "Where a JSON log of another make has the two responses, as JSON Pointers; left"
                            + " out: guessed, and shown.")
    private @Nullable Path mapping;

    @Option(
            names = "--schema",
            paramLabel = "FILE",
            description =
                    "A GraphQL schema (SDL), by which differences are named Type.field; kept with"
                            + " the workspace.")
    private @Nullable Path schema;

    @Option(names = "--headers", description = "Compare response headers as well.")
    private boolean headers;

    @Mixin private OutputOption output = new OutputOption();

    ImportCommand(ParityCommand parity) {
        this.parity = parity;
    }

    @Override
    public Integer call() throws IOException {
        LogSelection logs = select();
        showGuesses(logs);
        Console console = parity.console();
        try (StopSignal stop = new StopSignal();
                NewWorkspace target = NewWorkspace.of(parity.workspaceFolder());
                Workspace workspace = OpenWorkspace.orNew(parity.workspaceFolder())) {
            ImportReport report = run(workspace, target, logs, stop.cancellation());
            ImportListing.LISTING.print(console, output.format(), List.of(report));
            hints(console, report);
            return report.cancelled() ? stopped(console) : ExitCodes.OK;
        }
    }

    private ImportReport run(
            Workspace workspace, NewWorkspace target, LogSelection logs, Cancellation cancellation)
            throws IOException {
        ImportOptions options =
                ImportOptions.defaults().withFormat(format).withHeaders(headers).withSchema(schema);
        try (ProgressPrinter progress = new ProgressPrinter(parity.console())) {
            return new ImportLogs(workspace, parity.clock())
                    .run(logs, options, progress, cancellation);
        } finally {
            if (!workspace.imports().list().isEmpty()) {
                target.keep();
            }
        }
    }

    private LogSelection select() throws IOException {
        try {
            return mapping == null
                    ? LogSelection.of(files, format)
                    : LogSelection.readBy(
                            files, new MappingFormat(Mapping.read(Files.readString(mapping))));
        } catch (IllegalArgumentException e) {
            throw new CommandFailure(ExitCodes.USAGE, String.valueOf(e.getMessage()), e);
        }
    }

    /** A guess may be wrong, so it is shown in the form in which it can be put right. */
    private void showGuesses(LogSelection logs) throws IOException {
        if (mapping != null) {
            return;
        }
        for (SelectedLog log : logs.logs()) {
            if (log.format() instanceof MappingFormat guessing) {
                Optional<Mapping> guess = guessing.mapping(log.source().head());
                guess.ifPresent(
                        it ->
                                parity.console()
                                        .err()
                                        .println(
                                                log.source().name()
                                                        + " is read by this mapping, which"
                                                        + " --mapping FILE can put right:"
                                                        + System.lineSeparator()
                                                        + it.write().strip()));
            }
        }
    }

    private static void hints(Console console, ImportReport report) {
        if (report.addedNothing() && !report.cancelled()) {
            console.err().println("Nothing new: the workspace had all of it already.");
        } else if (report.problems() > 0) {
            console.err()
                    .println(
                            Amounts.count(report.problems(), "record")
                                    + " could not be read; parity problems says why.");
        }
    }

    private static int stopped(Console console) {
        console.out().flush();
        console.err().println("parity: stopped; the same command goes on where it stopped");
        return ExitCodes.STOPPED;
    }
}
