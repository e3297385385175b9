package io.github.parityworkbench.app.cli;

import io.github.parityworkbench.app.export.rules.Fidelity;
import io.github.parityworkbench.app.export.rules.RuleExport;
import io.github.parityworkbench.app.workflow.ExportFindings;
import io.github.parityworkbench.app.workflow.OpenWorkspace;
import io.github.parityworkbench.localdb.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the rules as a file. */
@Command(
        name = "export",
        header = "Write the rules as a file that can be kept under version control.",
        footerHeading = "%nExample:%n",
        footer = "  parity rules export parity-rules.yaml")
final class RulesExportCommand implements Callable<Integer> {
    private final ParityCommand parity;

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "Where to; left out: standard output.")
    private @Nullable Path file;

    @Option(
            names = "--dialect",
            paramLabel = "NAME",
            defaultValue = "yaml",
            description = "How the rules are written. Default: ${DEFAULT-VALUE}.")
    private String dialect = "yaml";

    RulesExportCommand(ParityCommand parity) {
        this.parity = parity;
    }

    @Override
    public Integer call() throws IOException {
        try (Workspace workspace = OpenWorkspace.existing(parity.workspaceFolder())) {
            ExportFindings findings = new ExportFindings(workspace, parity.clock());
            RuleExport export = write(findings);
            export.verdicts().stream()
                    .filter(verdict -> verdict.fidelity() != Fidelity.EXACT)
                    .forEach(
                            verdict ->
                                    parity.console()
                                            .err()
                                            .println(
                                                    "parity: rule "
                                                            + verdict.ruleId()
                                                            + " is "
                                                            + verdict.fidelity().label()
                                                            + ": "
                                                            + verdict.reason()));
        }
        return ExitCodes.OK;
    }

    private RuleExport write(ExportFindings findings) throws IOException {
        try {
            if (file == null) {
                RuleExport export = findings.rules(dialect);
                parity.console().out().print(export.text());
                return export;
            }
            Path target = file;
            RuleExport export = Results.writing(target, () -> findings.rules(dialect, target));
            parity.console()
                    .println(
                            "Wrote "
                                    + Amounts.count(export.verdicts().size(), "rule")
                                    + " to "
                                    + target);
            return export;
        } catch (IllegalArgumentException e) {
            throw new CommandFailure(ExitCodes.USAGE, String.valueOf(e.getMessage()), e);
        }
    }
}
