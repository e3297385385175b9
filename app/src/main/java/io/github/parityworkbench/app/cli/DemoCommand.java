package io.github.parityworkbench.app.cli;

import io.github.parityworkbench.app.workflow.DemoRun;
import io.github.parityworkbench.app.workflow.DemoRun.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Does the whole job once, on the logs that come with the workbench. */
@Command(
        name = "demo",
        header = "See the whole job on real logs: import, groups, rule file, tickets, report.",
        description = {
            "",
            "The logs are of two real rewrites: a REST server (json-server 0.17 and 1.0) and a"
                    + " GraphQL schema (Apollo Server 2 and 4). Running it again adds nothing and"
                    + " writes the files anew.",
            ""
        },
        footerHeading = "%nExample:%n",
        footer = "  parity demo --no-desktop")
final class DemoCommand implements Callable<Integer> {
    private static final Path DEFAULT = Path.of("parity-demo");

    private final ParityCommand parity;

    @Parameters(
            arity = "0..1",
            paramLabel = "DIR",
            description = "The folder for it all; left out: --workspace, else ./parity-demo.")
    private @Nullable Path folder;

    @Option(names = "--no-desktop", description = "Do not open the desktop afterwards.")
    private boolean noDesktop;

    DemoCommand(ParityCommand parity) {
        this.parity = parity;
    }

    @Override
    public Integer call() throws IOException {
        Path named = folder == null ? parity.namedWorkspace() : folder;
        Path target = named == null ? DEFAULT : named;
        Console console = parity.console();
        Outcome outcome;
        try (ProgressPrinter progress = new ProgressPrinter(console)) {
            outcome = new DemoRun(target, parity.clock()).run(progress, parity.cancellation());
        }
        parity.stop().close();
        new DemoPage(console, target).print(outcome);
        if (!noDesktop && parity.desktop().hasDisplay()) {
            openDesktop(target);
        }
        return ExitCodes.OK;
    }

    /** The demo is done by now, so that a desktop that cannot open is no failure of it. */
    private void openDesktop(Path target) {
        Console console = parity.console();
        console.println();
        console.println("Opening the desktop; close its window to come back.");
        console.out().flush();
        try {
            parity.desktop().open(target.toAbsolutePath());
        } catch (CommandFailure e) {
            console.err().println("parity: " + e.getMessage());
        }
    }
}
