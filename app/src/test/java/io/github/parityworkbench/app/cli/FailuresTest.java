package io.github.parityworkbench.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parityworkbench.app.workflow.WorkspaceLocation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
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

    @Test
    void aLibraryThatTheTemporaryFolderDoesNotAllowIsSaidToBeThat() {
        assertThat(reported(loading("com.github.luben.zstd.util.Native")))
                .startsWith("70 parity: a library cannot be loaded from the folder for temporary")
                .endsWith("PARITY_JAVA_OPTS=-Djava.io.tmpdir=DIR names another");
        assertThat(reported(loading("org.example.Other")))
                .startsWith("70 parity: this is a defect of the workbench (UnsatisfiedLinkError)");
    }

    private static String reported(Error error) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
        Console console = Console.of(stream, stream, Map.of(), "", null);
        return new Failures(console, () -> false).report(error)
                + " "
                + err.toString(StandardCharsets.UTF_8).strip();
    }

    private static Error loading(String type) {
        Error error = new UnsatisfiedLinkError("failed to map segment from shared object");
        error.setStackTrace(
                new StackTraceElement[] {new StackTraceElement(type, "load", null, -1)});
        return error;
    }

    @Test
    void helpThatCannotBePrintedIsAFailureAndNoFinding() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream full =
                new PrintStream(
                        new ResultStream(
                                new OutputStream() {
                                    @Override
                                    public void write(int value) throws IOException {
                                        throw new IOException("No space left on device");
                                    }
                                }));
        PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);

        assertThat(door(full, stream, path -> {}).run("import", "--help")).isEqualTo(5);
        assertThat(err.toString(StandardCharsets.UTF_8).strip())
                .isEqualTo("parity: cannot write to standard output: No space left on device");
    }

    private String failing(VirtualMachineError error) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
        return door(
                                stream,
                                stream,
                                path -> {
                                    throw error;
                                })
                        .run()
                + " "
                + err.toString(StandardCharsets.UTF_8).strip();
    }

    private CommandLineDoor door(PrintStream out, PrintStream err, DesktopDoor desktop) {
        return new CommandLineDoor(
                new ParityCommand(
                        Console.of(out, err, Map.of(), "", null),
                        new WorkspaceLocation(Map.of(), "Linux", folder),
                        CommandRun.CLOCK,
                        new DesktopStart(
                                desktop,
                                Map.of(),
                                "Mac OS X",
                                new DesktopLibraries(folder, Map.of()))));
    }
}
