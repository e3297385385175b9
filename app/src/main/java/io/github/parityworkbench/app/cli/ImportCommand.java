package io.github.parityworkbench.app.cli;

import io.github.parityworkbench.app.workflow.Cancellation;
import io.github.parityworkbench.app.workflow.FollowLog;
import io.github.parityworkbench.app.workflow.ImportLogs;
import io.github.parityworkbench.app.workflow.ImportOptions;
import io.github.parityworkbench.app.workflow.ImportReport;
import io.github.parityworkbench.app.workflow.KeptMapping;
import io.github.parityworkbench.app.workflow.LogSelection;
import io.github.parityworkbench.app.workflow.LogSelection.SelectedLog;
import io.github.parityworkbench.app.workflow.NewWorkspace;
import io.github.parityworkbench.importers.LogFormat;
import io.github.parityworkbench.importers.LogFormats;
import io.github.parityworkbench.importers.LogSource;
import io.github.parityworkbench.importers.SourceException;
import io.github.parityworkbench.importers.mapping.Mapping;
import io.github.parityworkbench.importers.pair.PairFormat;
import io.github.parityworkbench.localdb.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
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
            "  parity import --follow mismatches.ndjson",
            "  parity import --control old.har --candidate new.har",
            "  zcat logs/*.gz | parity --workspace rewrite import -"
        })
final class ImportCommand implements Callable<Integer> {
    private final ParityCommand parity;

    @Parameters(
            arity = "0..*",
            paramLabel = "FILE",
            description = "Files, folders, archives, globs, or - for standard input.")
    private List<String> files = List.of();

    @Option(
            names = "--control",
            paramLabel = "FILE",
            description =
                    "The old system's own log, a HAR recording or JSON lines, where each system has"
                            + " one; with --candidate, and in place of FILE.")
    private @Nullable String control;

    @Option(
            names = "--candidate",
            paramLabel = "FILE",
            description =
                    "The new system's; records are joined by trace id, request id, or method, URL"
                            + " and body.")
    private @Nullable String candidate;

    @Option(
            names = "--follow",
            description =
                    "Go on reading FILE as it grows, until Ctrl+C; for a native log with one record"
                            + " a line.")
    private boolean follow;

    @Option(
            names = "--format",
            paramLabel = "NAME",
            completionCandidates = FormatNames.class,
            description =
                    "The log format: ${COMPLETION-CANDIDATES}. Left out: found out by looking.")
    private @Nullable String format;

    @Option(
            names = "--mapping",
            paramLabel = "FILE",
            description =
                    "Where a JSON log of another make has the two responses, as JSON Pointers; left"
                            + " out: guessed, and shown.")
    private @Nullable Path mapping;

    @Option(
            names = "--show-mapping",
            description =
                    "Print the mapping that would be used, to be edited and given with --mapping,"
                            + " and import nothing.")
    private boolean showMapping;

    @Option(
            names = "--schema",
            paramLabel = "FILE",
            description =
                    "A GraphQL schema (SDL), by which differences are named Type.field; kept with"
                            + " the workspace.")
    private @Nullable Path schema;

    @Option(names = "--headers", description = "Compare response headers as well.")
    private boolean headers;

    @Option(
            names = "--verify",
            description =
                    "Compare every exchange in both ways, fast and thorough, and fail where they"
                            + " disagree.")
    private boolean verify;

    @Option(
            names = "--reference",
            description =
                    "Leave the payloads in the log and keep only where they stand, which takes a"
                        + " small part of the room; the log must stay as it is. For uncompressed"
                        + " files of the native format; others of a folder are copied.")
    private boolean reference;

    @Mixin private OutputOption output = new OutputOption();

    /** The names of all log formats. */
    static final class FormatNames implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return new LogFormats().all().stream().map(LogFormat::name).iterator();
        }
    }

    ImportCommand(ParityCommand parity) {
        this.parity = parity;
    }

    @Override
    public Integer call() throws IOException {
        if (follow) {
            requireOneLog();
            return run(this::follow);
        }
        LogSelection logs = select();
        if (showMapping) {
            printMappings(logs);
            return ExitCodes.OK;
        }
        showGuesses(logs);
        if (reference) {
            logs.copiedAllTheSame().forEach(parity.console().err()::println);
        }
        return run(
                (workspace, progress, cancellation) ->
                        new ImportLogs(workspace, parity.clock())
                                .run(logs, options(), progress, cancellation));
    }

    /** One of the ways to import. */
    private interface Way {
        ImportReport go(Workspace workspace, ProgressPrinter progress, Cancellation cancellation)
                throws IOException;
    }

    private int run(Way way) throws IOException {
        Console console = parity.console();
        Cancellation cancellation = parity.cancellation();
        try (NewWorkspace target = NewWorkspace.of(parity.workspaceFolder());
                Workspace workspace = parity.openOrMakeWorkspace()) {
            ImportReport report;
            try (ProgressPrinter progress = new ProgressPrinter(console)) {
                report = way.go(workspace, progress, cancellation);
            } finally {
                if (!workspace.imports().list().isEmpty()) {
                    target.keep();
                }
            }
            ImportListing.LISTING.print(console, output.format(), List.of(report));
            hints(console, report);
            if (follow || report.cancelled()) {
                console.out().flush();
                throw new CommandFailure(
                        ExitCodes.STOPPED, "stopped; the same command goes on where it stopped");
            }
            return ExitCodes.OK;
        }
    }

    private ImportOptions options() {
        return ImportOptions.defaults()
                .withFormat(format)
                .withHeaders(headers)
                .withSchema(schema)
                .withVerify(verify)
                .withReference(reference);
    }

    private void requireOneLog() {
        if (files.size() != 1
                || control != null
                || candidate != null
                || mapping != null
                || reference
                || showMapping) {
            throw new CommandFailure(
                    ExitCodes.USAGE,
                    "--follow takes one FILE, a native log, no mapping and no --reference");
        }
    }

    /** Follows the log until it is stopped. */
    private ImportReport follow(
            Workspace workspace, ProgressPrinter progress, Cancellation cancellation)
            throws IOException {
        try {
            return new FollowLog(workspace, parity.clock(), progress::say, cancellation)
                    .run(files.get(0), options(), progress);
        } catch (IllegalArgumentException e) {
            throw new CommandFailure(ExitCodes.USAGE, e);
        }
    }

    private LogSelection select() throws IOException {
        try {
            Mapping given = mapping == null ? null : Mapping.read(TextFile.read(mapping));
            if (control != null && candidate != null && files.isEmpty()) {
                PairFormat pair = new PairFormat(parity.workspaceFolder(), given);
                LogSelection both = LogSelection.pair(control, candidate, pair);
                return given == null ? both : both.told(given);
            }
            if (control != null || candidate != null || files.isEmpty()) {
                throw new CommandFailure(
                        ExitCodes.USAGE,
                        "name the logs to read: FILE…, or one file each with --control and"
                                + " --candidate");
            }
            return given == null
                    ? new KeptMapping(parity.workspaceFolder())
                            .settle(LogSelection.of(files, format))
                    : LogSelection.readThrough(files, given);
        } catch (IllegalArgumentException e) {
            throw new CommandFailure(ExitCodes.USAGE, e);
        } catch (SourceException e) {
            throw files.size() < 2
                    ? e
                    : new SourceException(e.getMessage() + "; nothing was imported", e);
        }
    }

    /** A guess may be wrong, so it is shown in the form in which it can be put right. */
    private void showGuesses(LogSelection logs) throws IOException {
        if (mapping != null) {
            return;
        }
        for (SelectedLog log : logs.logs()) {
            log.readThrough().ifPresent(it -> show(log.source(), it));
            if (log.format() instanceof PairFormat pair) {
                showGuess(log.source(), pair);
                for (LogSource other : log.source().companions().values()) {
                    showGuess(other, pair);
                }
            }
        }
    }

    private void printMappings(LogSelection logs) throws IOException {
        boolean none = true;
        for (SelectedLog log : logs.logs()) {
            Optional<Mapping> known = log.readThrough();
            known.ifPresent(it -> parity.console().println(it.write().strip()));
            none &= known.isEmpty();
        }
        if (none) {
            throw new CommandFailure(
                    ExitCodes.INPUT, "none of these logs is read through a mapping");
        }
    }

    private void showGuess(LogSource log, PairFormat pair) throws IOException {
        Mapping guess = pair.mapping(log);
        if (guess != null) {
            show(log, guess);
        }
    }

    private void show(LogSource log, Mapping guess) {
        parity.console()
                .err()
                .println(
                        log.name()
                                + " is read by this mapping, which --mapping"
                                + " FILE can put right:"
                                + System.lineSeparator()
                                + guess.write().strip());
    }

    private static void hints(Console console, ImportReport report) {
        if (report.addedNothing() && !report.cancelled()) {
            console.err()
                    .println(
                            "Nothing new: there is no exchange that the workspace had not"
                                    + " already.");
        }
        if (report.problems() > 0) {
            console.err()
                    .println(
                            Amounts.count(report.problems(), "record")
                                    + " could not be read; parity problems says why.");
        }
        if (report.notices() > 0) {
            console.err()
                    .println(
                            "There was more than a limit allows, "
                                    + Amounts.count(report.notices(), "time")
                                    + "; parity problems says of what, and what it counts as.");
        }
    }
}
