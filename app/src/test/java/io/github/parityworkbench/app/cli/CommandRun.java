package io.github.parityworkbench.app.cli;

import io.github.parityworkbench.app.workflow.WorkspaceLocation;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One run of the command line in this process, without terminal or display. */
record CommandRun(int exitCode, String out, String err, List<Path> desktopsOpened) {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T00:00:00Z"), ZoneOffset.UTC);

    /** Runs a command where the workspace is this folder unless the arguments name another. */
    static CommandRun in(Path workspace, String... arguments) {
        return with(Map.of(), workspace, arguments);
    }

    static CommandRun with(Map<String, String> environment, Path workspace, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        List<Path> opened = new ArrayList<>();
        Console console =
                Console.of(
                        new PrintStream(out, false, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        environment,
                        "",
                        null);
        DesktopStart desktop =
                new DesktopStart(
                        opened::add,
                        environment,
                        "Linux",
                        new DesktopLibraries(Path.of("/nowhere"), Map.of()));
        WorkspaceLocation location =
                new WorkspaceLocation(
                        Map.of(WorkspaceLocation.VARIABLE, workspace.toString()),
                        "Linux",
                        workspace);
        int exitCode =
                new CommandLineDoor(new ParityCommand(console, location, CLOCK, desktop))
                        .run(arguments);
        return new CommandRun(
                exitCode,
                out.toString(StandardCharsets.UTF_8),
                err.toString(StandardCharsets.UTF_8),
                opened);
    }
}
