package io.github.parityworkbench.app.cli;

import io.github.parityworkbench.app.export.tickets.TicketTarget;
import io.github.parityworkbench.app.export.tickets.TicketTargets;
import io.github.parityworkbench.app.workflow.ExportFindings;
import io.github.parityworkbench.app.workflow.GroupQuery;
import io.github.parityworkbench.localdb.GroupRow;
import io.github.parityworkbench.localdb.Workspace;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes tickets about groups. */
@Command(
        name = "export",
        header = "Write a ticket about each chosen group: numbers, a minimal pair, the request.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  parity tickets export 3f9a12c0 81b2 --to tickets",
            "  parity tickets export --query 'cause:unexplained count:>100'"
        })
final class TicketsExportCommand implements Callable<Integer> {
    private static final Listing<Path> LISTING =
            new Listing<>(
                    List.of(Column.path("file", Path::toString)), null, "No ticket was written.");

    private final ParityCommand parity;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "0..*",
            paramLabel = "ID",
            description = "The groups, by their ids or unique beginnings.")
    private List<String> ids = List.of();

    @Option(
            names = "--query",
            paramLabel = "QUERY",
            description = "Also every group that this selects; see parity groups --help.")
    private @Nullable String query;

    @Option(
            names = "--target",
            paramLabel = "NAME",
            defaultValue = "github",
            completionCandidates = TargetNames.class,
            description = {
                "The tracker that the tickets are for, of ${COMPLETION-CANDIDATES}: a Markdown file"
                        + " a group for github, one CSV file to import for the others. Default:"
                        + " ${DEFAULT-VALUE}."
            })
    private String target = "github";

    @Option(
            names = "--to",
            paramLabel = "DIR",
            defaultValue = "tickets",
            description = "The folder for the files. Default: ${DEFAULT-VALUE}.")
    private Path folder = Path.of("tickets");

    @Mixin private OutputOption output = new OutputOption();

    /** The names of all trackers. */
    static final class TargetNames implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return TicketTargets.all().stream().map(TicketTarget::name).iterator();
        }
    }

    TicketsExportCommand(ParityCommand parity) {
        this.parity = parity;
    }

    @Override
    public Integer call() {
        if (ids.isEmpty() && query == null) {
            throw new ParameterException(
                    spec.commandLine(), "say which groups: their ids, or --query QUERY");
        }
        GroupQuery selected = query == null ? null : Queries.parse(List.of(query));
        try (Workspace workspace = parity.openWorkspace()) {
            Set<String> chosen = new LinkedHashSet<>();
            ids.forEach(id -> chosen.add(Groups.find(workspace, id).id()));
            if (selected != null) {
                Queries.find(parity.console(), workspace, selected, false).stream()
                        .map(GroupRow::id)
                        .forEach(chosen::add);
            }
            LISTING.print(parity.console(), output.format(), write(workspace, chosen));
        }
        return ExitCodes.OK;
    }

    private List<Path> write(Workspace workspace, Set<String> chosen) {
        ExportFindings findings = new ExportFindings(workspace, parity.clock());
        try (ProgressPrinter progress = new ProgressPrinter(parity.console())) {
            return Results.writing(
                    folder,
                    () ->
                            findings.tickets(
                                    chosen, target, folder, progress, parity.cancellation()));
        } catch (IllegalArgumentException e) {
            throw new CommandFailure(ExitCodes.USAGE, e);
        }
    }
}
