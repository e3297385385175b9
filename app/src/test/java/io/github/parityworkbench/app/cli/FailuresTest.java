package io.github.parityworkbench.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parityworkbench.app.workflow.WorkspaceLocation;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FailuresTest {
    @TempDir private Path folder;

    @Test
    void anErrorOfTheMachineIsNoFinding() {
        assertThat(failing(new StackOverflowError()))
                .isEqualTo(
                        "70 parity: this is a defect of the workbench (StackOverflowError);"
                                + " --verbose shows where");
        assertThat(failing(new OutOfMemoryError())).startsWith("70 parity: out of memory");
    }

    private String failing(VirtualMachineError error) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
        DesktopStart desktop =
                new DesktopStart(
                        path -> {
                            throw error;
                        },
                        Map.of(),
                        "Mac OS X",
                        new DesktopLibraries(folder, Map.of()));
        ParityCommand parity =
                new ParityCommand(
                        Console.of(stream, stream, Map.of(), "", null),
                        new WorkspaceLocation(Map.of(), "Linux", folder),
                        CommandRun.CLOCK,
                        desktop);
        return new CommandLineDoor(parity).run()
                + " "
                + err.toString(StandardCharsets.UTF_8).strip();
    }
}
