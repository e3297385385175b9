package io.github.parityworkbench.app.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A real {@code parity} process over one workspace, to be killed, cancelled or starved. */
final class ParityProcess {
    private static final int PATIENCE_SECONDS = 120;

    private final Process process;

    private ParityProcess(Process process) {
        this.process = process;
    }

    static ParityProcess start(Path workspace, String... arguments) throws IOException {
        return start(List.of(), workspace, arguments);
    }

    /** Starts it in a shell that may write files of so many KiB at most. */
    static ParityProcess limited(int kibibytes, Path workspace, String... arguments)
            throws IOException {
        String script = "ulimit -f " + kibibytes + "; exec \"$0\" \"$@\"";
        return start(List.of("bash", "-c", script), workspace, arguments);
    }

    private static ParityProcess start(List<String> shell, Path workspace, String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>(shell);
        command.addAll(
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xshare:auto",
                        "-cp",
                        System.getProperty(
                                "surefire.test.class.path", System.getProperty("java.class.path")),
                        "io.github.parityworkbench.app.Main",
                        "--workspace",
                        workspace.toString()));
        command.addAll(List.of(arguments));
        File nowhere = new File("/dev/null");
        return new ParityProcess(
                new ProcessBuilder(command).redirectOutput(nowhere).redirectError(nowhere).start());
    }

    /** The exit code, or -1 if it is still running after that time. */
    int waitFor(long milliseconds) throws InterruptedException {
        return process.waitFor(milliseconds, TimeUnit.MILLISECONDS) ? process.exitValue() : -1;
    }

    int waitFor() throws InterruptedException {
        return waitFor(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
    }

    /** As {@code kill -9} does. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** As Ctrl+C does; the exit code. */
    int interrupt() throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
        return waitFor();
    }
}
