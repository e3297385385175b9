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
    private static final File NOWHERE = new File("/dev/null");

    private final Process process;

    private ParityProcess(Process process) {
        this.process = process;
    }

    static ParityProcess start(Path workspace, String... arguments) throws IOException {
        return start(NOWHERE, workspace, arguments);
    }

    /** Starts it with standard error going to that file. */
    static ParityProcess start(File errors, Path workspace, String... arguments)
            throws IOException {
        return under(List.of(), errors, workspace, arguments);
    }

    /** Starts it in a shell that may write files of so many KiB at most. */
    static ParityProcess limited(int kibibytes, Path workspace, String... arguments)
            throws IOException {
        String script = "ulimit -f " + kibibytes + "; exec \"$0\" \"$@\"";
        return under(List.of("bash", "-c", script), NOWHERE, workspace, arguments);
    }

    /**
     * Has another program start it.
     *
     * @param starter that program with its arguments, behind which the command is put
     * @param errors the file that gets its standard error
     */
    static ParityProcess under(
            List<String> starter, File errors, Path workspace, String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>(starter);
        command.addAll(
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xshare:auto",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty(
                                "surefire.test.class.path", System.getProperty("java.class.path")),
                        "io.github.parityworkbench.app.Main",
                        "--workspace",
                        workspace.toString()));
        command.addAll(List.of(arguments));
        return new ParityProcess(
                new ProcessBuilder(command).redirectOutput(NOWHERE).redirectError(errors).start());
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
