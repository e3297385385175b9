package io.github.parityworkbench.localdb;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Another Java process with the classes of this one, killed when it is closed. */
final class ChildJvm implements AutoCloseable {
    private final Process process;
    private final BufferedReader output;

    private ChildJvm(Process process) {
        this.process = process;
        this.output =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    static ChildJvm start(Class<?> main, String... arguments) throws IOException {
        return start(List.of(), main, arguments);
    }

    /** Starts it with these options of Java. */
    static ChildJvm start(List<String> options, Class<?> main, String... arguments)
            throws IOException {
        return run(command(options, main, arguments));
    }

    /** Starts it so that no file that it writes becomes longer than some kilobytes. */
    static ChildJvm startWithSmallFiles(Class<?> main, String... arguments) throws IOException {
        List<String> command =
                new ArrayList<>(List.of("/bin/sh", "-c", "ulimit -f 64; exec \"$@\"", "sh"));
        command.addAll(command(List.of("-XX:-UsePerfData"), main, arguments));
        return run(command);
    }

    private static List<String> command(List<String> options, Class<?> main, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx128m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.addAll(options);
        command.addAll(
                List.of(
                        "-Dstdout.encoding=UTF-8",
                        "-cp",
                        System.getProperty(
                                "surefire.test.class.path", System.getProperty("java.class.path")),
                        main.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    private static ChildJvm run(List<String> command) throws IOException {
        return new ChildJvm(
                new ProcessBuilder(command).redirectError(new File("/dev/null")).start());
    }

    String readLine() throws IOException {
        return output.readLine();
    }

    /** As {@code kill -9} does. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor(120, TimeUnit.SECONDS);
    }

    @Override
    public void close() throws Exception {
        kill();
        output.close();
    }
}
