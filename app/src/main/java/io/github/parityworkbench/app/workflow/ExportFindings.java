package io.github.parityworkbench.app.workflow;

import io.github.parityworkbench.app.export.rules.ExportContext;
import io.github.parityworkbench.app.export.rules.RuleDialects;
import io.github.parityworkbench.app.export.rules.RuleExport;
import io.github.parityworkbench.localdb.EndpointRow;
import io.github.parityworkbench.localdb.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Takes what was found out of the workspace: rules, tickets, reports. */
public final class ExportFindings {
    private final Workspace workspace;
    private final Clock clock;

    public ExportFindings(Workspace workspace, Clock clock) {
        this.workspace = workspace;
        this.clock = clock;
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
}
