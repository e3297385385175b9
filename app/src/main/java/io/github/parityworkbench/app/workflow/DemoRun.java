package io.github.parityworkbench.app.workflow;

import io.github.parityworkbench.app.export.rules.CanonicalRules;
import io.github.parityworkbench.app.workflow.SuggestRules.Suggestion;
import io.github.parityworkbench.diff.rule.Rule;
import io.github.parityworkbench.localdb.EndpointRow;
import io.github.parityworkbench.localdb.GroupFilter;
import io.github.parityworkbench.localdb.GroupRow;
import io.github.parityworkbench.localdb.ImportRow;
import io.github.parityworkbench.localdb.Workspace;
import io.github.parityworkbench.localdb.WorkspaceException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/**
 * The whole job on the logs that come with the workbench: a workspace with both of them in it, and
 * beside its database the logs, a file of proposed rules, tickets and a report.
 */
public final class DemoRun {
    private static final int TICKETS = 5;

    private final Path folder;
    private final Clock clock;

    /**
     * @param folder becomes the workspace; one that this made before may be there already
     */
    public DemoRun(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /**
     * What the demo shows.
     *
     * @param endpoints those with most mismatches first
     * @param groups those in most exchanges first
     * @param proposed a rule for each group that is usually harmless; not applied
     */
    public record Outcome(
            ImportReport report,
            List<EndpointRow> endpoints,
            List<GroupRow> groups,
            List<Rule> proposed,
            Path ruleFile,
            List<Path> tickets,
            Path htmlReport) {
        public Outcome {
            endpoints = List.copyOf(endpoints);
            groups = List.copyOf(groups);
            proposed = List.copyOf(proposed);
            tickets = List.copyOf(tickets);
        }
    }

    /**
     * Runs it.
     *
     * @throws WorkspaceException if the folder cannot become the workspace, or holds another's
     * @throws CancelledException if that was asked for
     */
    public Outcome run(ProgressListener listener, Cancellation cancellation) throws IOException {
        try (NewWorkspace made = NewWorkspace.of(folder);
                Workspace workspace = OpenWorkspace.orNew(folder, listener, cancellation)) {
            ImportReport report = importLogs(workspace, listener, cancellation);
            List<GroupRow> groups = workspace.groups().list(GroupFilter.ACTIVE);
            List<Rule> proposed =
                    new SuggestRules(workspace).all().stream().map(Suggestion::rule).toList();
            Path ruleFile = folder.resolve("proposed-rules.yaml");
            ResultFile.write(ruleFile, CanonicalRules.write(proposed));
            ExportFindings findings = new ExportFindings(workspace, clock);
            List<Path> tickets =
                    findings.tickets(
                            groups.stream()
                                    .filter(group -> !group.cause().usuallyHarmless())
                                    .limit(TICKETS)
                                    .map(GroupRow::id)
                                    .toList(),
                            "github",
                            folder.resolve("tickets"),
                            ProgressListener.NONE,
                            cancellation);
            Path html =
                    findings.report(
                            "html",
                            folder.resolve("report.html"),
                            ProgressListener.NONE,
                            cancellation);
            made.keep();
            return new Outcome(
                    report, endpoints(workspace), groups, proposed, ruleFile, tickets, html);
        }
    }

    private ImportReport importLogs(
            Workspace workspace, ProgressListener listener, Cancellation cancellation)
            throws IOException {
        if (workspace.imports().list().stream().anyMatch(DemoRun::isForeign)) {
            throw new WorkspaceException(
                    folder + " holds other imports; name a folder of its own for the demo");
        }
        List<String> logs =
                DemoLogs.copyTo(folder.resolve("logs")).stream().map(Path::toString).toList();
        ImportReport report =
                new ImportLogs(workspace, clock)
                        .run(logs, ImportOptions.defaults(), listener, cancellation);
        if (report.cancelled()) {
            throw new CancelledException();
        }
        return report;
    }

    /** The same log may have been named by another path then. */
    private static boolean isForeign(ImportRow row) {
        return DemoLogs.NAMES.stream().noneMatch(row.source().name()::endsWith);
    }

    private static List<EndpointRow> endpoints(Workspace workspace) {
        return workspace.endpoints().list().stream()
                .sorted(EndpointRow.MOST_MISMATCHED_FIRST)
                .toList();
    }
}
