package io.github.parityworkbench.app.workflow;

import io.github.parityworkbench.app.export.report.ReportFormat;
import io.github.parityworkbench.app.export.report.ReportFormats;
import io.github.parityworkbench.app.export.rules.ExportContext;
import io.github.parityworkbench.app.export.rules.RuleDialects;
import io.github.parityworkbench.app.export.rules.RuleExport;
import io.github.parityworkbench.app.export.tickets.TicketFile;
import io.github.parityworkbench.app.export.tickets.TicketTarget;
import io.github.parityworkbench.app.export.tickets.TicketTargets;
import io.github.parityworkbench.localdb.EndpointRow;
import io.github.parityworkbench.localdb.Workspace;
import io.github.parityworkbench.localdb.WorkspaceException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Takes what was found out of the workspace: rules, tickets, reports. Secrets are masked in all of
 * them, and what a rule ignored counts whose day has passed.
 */
public final class ExportFindings {
    private final Workspace workspace;
    private final Clock clock;
    private final FindingsReader findings;

    public ExportFindings(Workspace workspace, Clock clock) {
        this.workspace = workspace;
        this.clock = clock;
        this.findings = new FindingsReader(workspace);
    }

    /**
     * The rules of the workspace in a dialect, with a verdict on each.
     *
     * @throws IllegalArgumentException if there is no such dialect; the message lists the known
     *     ones
     */
    public RuleExport rules(String dialect) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        ExportContext context =
                new ExportContext(
                        today,
                        workspace.endpoints().list().stream().map(EndpointRow::endpoint).toList());
        return RuleDialects.named(dialect).write(workspace.rules().list(), context);
    }

    /** Writes the rules of the workspace to a file, in place of what is there. */
    public RuleExport rules(String dialect, Path file) throws IOException {
        RuleExport export = rules(dialect);
        ResultFile.write(file, export.text());
        return export;
    }

    /**
     * Writes a ticket about each of the groups into a folder, in place of earlier files of the same
     * names.
     *
     * @return the files, in the order of the groups where there is one for each
     * @throws IllegalArgumentException if there is no such target; the message lists the known ones
     * @throws WorkspaceException if one of the groups is not there; nothing is written then
     * @throws CancelledException if that was asked for; nothing is written then either
     */
    public List<Path> tickets(
            Collection<String> groupIds,
            String target,
            Path folder,
            ProgressListener listener,
            Cancellation cancellation)
            throws IOException {
        TicketTarget tracker = TicketTargets.named(target);
        new ApplyRules(workspace, clock).settleExpired();
        ExportMeter meter =
                new ExportMeter(folder.toString(), groupIds.size(), listener, cancellation);
        List<TicketFile> tickets =
                tracker.write(
                        groupIds.stream()
                                .map(
                                        id -> {
                                            meter.next();
                                            return findings.ticketFacts(id);
                                        }));
        List<Path> files = new ArrayList<>();
        for (TicketFile ticket : tickets) {
            Path file = folder.resolve(ticket.name());
            ResultFile.write(file, ticket.text());
            files.add(file);
        }
        return files;
    }

    /** The format of a report that the name of its file asks for, such as {@code html}, if any. */
    public static Optional<String> reportFormat(Path file) {
        return ReportFormats.ofFile(file.toString()).map(ReportFormat::name);
    }

    /**
     * The report on the whole workspace.
     *
     * @param format such as {@code html}
     * @throws IllegalArgumentException if there is no such format; the message lists the known ones
     */
    public String report(String format) {
        return report(format, "", ProgressListener.NONE, new Cancellation());
    }

    /**
     * Writes the report to a file, in place of what is there, and gives the file.
     *
     * @throws CancelledException if that was asked for; the file is as it was then
     */
    public Path report(
            String format, Path file, ProgressListener listener, Cancellation cancellation)
            throws IOException {
        ResultFile.write(file, report(format, file.toString(), listener, cancellation));
        return file;
    }

    private String report(
            String format, String subject, ProgressListener listener, Cancellation cancellation) {
        new ApplyRules(workspace, clock).settleExpired();
        return ReportFormats.named(format)
                .write(
                        findings.reportData(
                                clock.instant().truncatedTo(ChronoUnit.SECONDS),
                                groups ->
                                        new ExportMeter(subject, groups, listener, cancellation)));
    }
}
