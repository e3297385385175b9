package io.github.parityworkbench.app.cli;

import io.github.parityworkbench.app.workflow.Cancellation;
import io.github.parityworkbench.app.workflow.OpenWorkspace;
import io.github.parityworkbench.app.workflow.WorkspaceLocation;
import io.github.parityworkbench.localdb.Workspace;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command without a command: opens the desktop; and what all commands below it share. */
@Command(
        name = "parity",
        synopsisSubcommandLabel = "COMMAND",
        versionProvider = Version.class,
        header = "Triage for the mismatch logs of a backend rewrite.",
        description = {
            "",
            "Without a command it opens the desktop. A newcomer starts with: parity demo",
            ""
        },
        optionListHeading = "Options:%n",
        commandListHeading = "%nCommands:%n",
        footerHeading = "%nExit codes:%n",
        footer = {
            "    0  done",
            "    1  findings, where a command was asked to tell",
            "    2  the command line makes no sense, or the desktop has no display",
            "    3  a log, rule file or group is missing or cannot be read",
            "    4  the workspace, or a backup of one, cannot be opened, read or written",
            "    5  a result cannot be written",
            "   70  a defect of the workbench",
            "  130  stopped",
            "",
            "Example:",
            "  parity --workspace rewrite import logs/ && parity --workspace rewrite groups"
        })
final class ParityCommand implements Callable<Integer> {
    private final Console console;
    private final WorkspaceLocation location;
    private final Clock clock;
    private final DesktopStart desktop;
    private final StopSignal stop = new StopSignal();

    @Option(
            names = "--workspace",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description =
                    "The folder of the investigation; left out: PARITY_WORKSPACE, else a folder"
                            + " among your own data.")
    private @Nullable Path workspace;

    @Option(
            names = "--verbose",
            scope = ScopeType.INHERIT,
            description = "Show where a failure comes from.")
    private boolean verbose;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Show this help.")
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private boolean help;

    @Option(names = "--version", versionHelp = true, description = "Show the version.")
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private boolean version;

    ParityCommand(Console console, WorkspaceLocation location, Clock clock, DesktopStart desktop) {
        this.console = console;
        this.location = location;
        this.clock = clock;
        this.desktop = desktop;
    }

    @Override
    public Integer call() {
        desktop.open(workspace == null ? null : workspaceFolder());
        return ExitCodes.OK;
    }

    Console console() {
        return console;
    }

    Clock clock() {
        return clock;
    }

    DesktopStart desktop() {
        return desktop;
    }

    /** Opens the workspace; that may take long where it is brought to this version. */
    Workspace openWorkspace() {
        Cancellation cancellation = stop.listen();
        try (ProgressPrinter progress = new ProgressPrinter(console)) {
            return OpenWorkspace.existing(workspaceFolder(), progress, cancellation);
        } finally {
            stop.ignore();
        }
    }

    /** The same, and makes it where there is none. */
    Workspace openOrMakeWorkspace() {
        try (ProgressPrinter progress = new ProgressPrinter(console)) {
            return OpenWorkspace.orNew(workspaceFolder(), progress, stop.listen());
        }
    }

    /** Listens to Ctrl+C from now on, until the command has said what came of it. */
    Cancellation cancellation() {
        return stop.listen();
    }

    /** The signal that {@link #cancellation} listens to. */
    StopSignal stop() {
        return stop;
    }

    boolean verbose() {
        return verbose;
    }

    /** The folder that was named on the command line, null where none was. */
    @Nullable Path namedWorkspace() {
        return workspace;
    }

    /** The folder of the workspace, whether it is there or not. */
    Path workspaceFolder() {
        return location.folder(workspace);
    }
}
