package io.github.parityworkbench.app.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One of the system calls by which a process writes a file of a workspace; {@code strace} has it
 * fail as a disk has it that cannot write any more.
 *
 * @param file its name in the workspace
 * @param name that of the system call
 * @param number how many calls of that name the thread had made on that file with this one
 */
record FileCall(String file, String name, int number) {
    private static final String CREATING = "creating.mv.db";

    /** The database, the one that is to take its place, and the journal. */
    private static final List<String> FILES =
            List.of("workspace.mv.db", CREATING, "decisions.journal");

    /** The database writes with pwrite64, the journal with write. */
    private static final String NAMES = "pwrite64,write,fsync,fdatasync,ftruncate";

    private static final Pattern CALL = Pattern.compile("(\\d+) +(\\w+)\\(\\d+<([^>]+)>.*");

    /** Whether there is an {@code strace} that may trace. */
    static boolean canFail() throws InterruptedException {
        try {
            Process process =
                    new ProcessBuilder("strace", "-f", "--seccomp-bpf", "-o", "/dev/null", "true")
                            .redirectErrorStream(true)
                            .redirectOutput(new File("/dev/null"))
                            .start();
            return process.waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    /** What notes these calls on the files of a workspace, to be read with {@link #readFrom}. */
    static List<String> tracer(Path workspace, Path trace) {
        List<String> tracer = strace(trace);
        FILES.forEach(file -> tracer.addAll(List.of("-P", workspace.resolve(file).toString())));
        return tracer;
    }

    private static List<String> strace(Path trace) {
        return new ArrayList<>(
                List.of(
                        "strace",
                        "-f",
                        "-y",
                        "--seccomp-bpf",
                        "-o",
                        trace.toString(),
                        "-e",
                        "trace=" + NAMES));
    }

    /** The calls that were noted, in order. */
    static List<FileCall> readFrom(Path trace) throws IOException {
        Map<String, Integer> numbers = new HashMap<>();
        List<FileCall> calls = new ArrayList<>();
        for (String line : Files.readAllLines(trace)) {
            Matcher call = CALL.matcher(line);
            if (call.matches()) {
                String same = call.group(1) + " " + call.group(2) + " " + call.group(3);
                String file = Path.of(call.group(3)).getFileName().toString();
                calls.add(new FileCall(file, call.group(2), numbers.merge(same, 1, Integer::sum)));
            }
        }
        return calls;
    }

    /** Whether it is made only where a database is made new. */
    boolean isOfANewDatabase() {
        return file.equals(CREATING);
    }

    /**
     * What makes the call fail in a process that works on this workspace.
     *
     * @param goesOn whether all later ones of this name on this file fail too
     */
    List<String> failing(Path workspace, boolean goesOn, Path trace) {
        List<String> tracer = strace(trace);
        String when = number + (goesOn ? "+" : "");
        tracer.addAll(
                List.of(
                        "-P",
                        workspace.resolve(file).toString(),
                        "-e",
                        "inject=" + name + ":error=EIO:when=" + when));
        return tracer;
    }

    /** Whether a call was made to fail in the process that was traced. */
    static boolean failed(Path trace) throws IOException {
        return Files.readString(trace).contains("(INJECTED)");
    }
}
