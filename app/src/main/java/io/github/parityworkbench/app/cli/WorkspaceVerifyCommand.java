package io.github.parityworkbench.app.cli;

import io.github.parityworkbench.app.workflow.TendWorkspace;
import io.github.parityworkbench.localdb.Workspace;
import io.github.parityworkbench.localdb.WorkspaceDamage;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Says whether the workspace is as it was written. */
@Command(
        name = "verify",
        header =
                "Read everything in the workspace, and say what is damaged, where, and what to do.",
        description = {
            "",
            "Checks the checksum of every block, what imports counted, directories and listings"
                    + " against blocks, and the database against the journal of decisions. Changes"
                    + " nothing. Exit code 1 where something is damaged.",
            ""
        },
        footerHeading = "%nExample:%n",
        footer = "  parity workspace verify --output json")
final class WorkspaceVerifyCommand implements Callable<Integer> {
    static final Listing<WorkspaceDamage> LISTING =
            new Listing<>(
                    List.of(
                            Column.word("where", WorkspaceDamage::where),
                            Column.sentence("damage", WorkspaceDamage::what),
                            Column.hidden("remedy", WorkspaceDamage::remedy)),
                    null,
                    "Everything in the workspace is as it was written.");

    private final ParityCommand parity;

    @Mixin private OutputOption output = new OutputOption();

    WorkspaceVerifyCommand(ParityCommand parity) {
        this.parity = parity;
    }

    @Override
    public Integer call() {
        try (Workspace workspace = parity.openWorkspace()) {
            List<WorkspaceDamage> damages;
            try (ProgressPrinter progress = new ProgressPrinter(parity.console())) {
                damages = new TendWorkspace(workspace).verify(progress, parity.cancellation());
            }
            LISTING.print(parity.console(), output.format(), damages);
            parity.console().out().flush();
            workspace
                    .imports()
                    .referencedLogs()
                    .forEach(
                            log ->
                                    parity.console()
                                            .err()
                                            .println(
                                                    "Payloads are in "
                                                            + log
                                                            + " and not in the workspace, which"
                                                            + " needs it where it is."));
            damages.stream()
                    .map(WorkspaceDamage::remedy)
                    .distinct()
                    .forEach(parity.console().err()::println);
            return damages.isEmpty() ? ExitCodes.OK : ExitCodes.FINDINGS;
        }
    }
}
