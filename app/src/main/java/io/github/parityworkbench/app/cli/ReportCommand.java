package io.github.parityworkbench.app.cli;

import io.github.parityworkbench.app.export.report.ReportFormats;
import io.github.parityworkbench.app.workflow.ExportFindings;
import io.github.parityworkbench.localdb.Workspace;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a report on the whole workspace. */
@Command(
        name = "report",
        header = "Write a report on all endpoints and groups, to be read by others.",
        footerHeading = "%nExample:%n",
        footer = "  parity report parity.html")
final class ReportCommand implements Callable<Integer> {
    private static final String DEFAULT = "markdown";

    private final ParityCommand parity;

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "Where to; left out: standard output.")
    private @Nullable Path file;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            completionCandidates = FormatNames.class,
            description =
                    "${COMPLETION-CANDIDATES}; left out: what the name of FILE asks for (.html,"
                            + " .md, .csv, .json), else markdown.")
    private @Nullable String format;

    /** The names of all formats. */
    static final class FormatNames implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return ReportFormats.names().iterator();
        }
    }

    ReportCommand(ParityCommand parity) {
        this.parity = parity;
    }

    @Override
    public Integer call() {
        try (Workspace workspace = parity.openWorkspace()) {
            ExportFindings findings = new ExportFindings(workspace, parity.clock());
            Path target = file;
            if (target == null) {
                parity.console().out().print(findings.report(format == null ? DEFAULT : format));
            } else {
                write(findings, target);
                parity.console().println("Wrote " + target);
            }
        } catch (IllegalArgumentException e) {
            throw new CommandFailure(ExitCodes.USAGE, e);
        }
        return ExitCodes.OK;
    }

    private void write(ExportFindings findings, Path target) {
        try (ProgressPrinter progress = new ProgressPrinter(parity.console())) {
            String asked =
                    format != null ? format : ExportFindings.reportFormat(target).orElse(DEFAULT);
            Results.writing(
                    target, () -> findings.report(asked, target, progress, parity.cancellation()));
        }
    }
}
