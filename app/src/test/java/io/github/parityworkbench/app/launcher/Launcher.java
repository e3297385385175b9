package io.github.parityworkbench.app.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs the packaged workbench as a process of its own, without a display. */
final class Launcher {
    private static final Path PACKAGED = Path.of("target", "parity");
    private static final int PATIENCE_SECONDS = 120;

    private final Path script;
    private final Path folder;

    /**
     * @param folder where the processes run, and where their output is kept meanwhile
     */
    Launcher(Path folder) {
        this(PACKAGED.resolve("bin").resolve("parity").toAbsolutePath(), folder);
    }

    Launcher(Path script, Path folder) {
        assertThat(script).as("packaged before the tests").isExecutable();
        this.script = script;
        this.folder = folder;
    }

    static Path packaged() {
        return PACKAGED.toAbsolutePath();
    }

    /** What a process came to. */
    record Run(int exitCode, String out, String err) {}

    Run run(String... arguments) throws IOException, InterruptedException {
        return run(Map.of(), arguments);
    }

    Run run(Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        Path out = Files.createTempFile("parity-launcher", ".out");
        Path err = Files.createTempFile("parity-launcher", ".err");
        try {
            Process process =
                    builder(environment, arguments)
                            .redirectOutput(out.toFile())
                            .redirectError(err.toFile())
                            .start();
            process.getOutputStream().close();
            assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS))
                    .as("ends in time")
                    .isTrue();
            return new Run(process.exitValue(), Files.readString(out), Files.readString(err));
        } finally {
            Files.deleteIfExists(out);
            Files.deleteIfExists(err);
        }
    }

    /** The same through a shell, where {@code $0} is the launcher. */
    Run shell(String script) throws IOException, InterruptedException {
        Process process =
                prepared(new ProcessBuilder("sh", "-c", script, this.script.toString()), Map.of())
                        .redirectErrorStream(true)
                        .start();
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        return new Run(process.exitValue(), out, "");
    }

    private ProcessBuilder builder(Map<String, String> environment, String... arguments) {
        List<String> command = new ArrayList<>(List.of(script.toString()));
        command.addAll(List.of(arguments));
        return prepared(new ProcessBuilder(command), environment);
    }

    private ProcessBuilder prepared(ProcessBuilder builder, Map<String, String> environment) {
        builder.directory(folder.toFile());
        Map<String, String> variables = builder.environment();
        List.of("DISPLAY", "PARITY_WORKSPACE", "PARITY_JAVA_OPTS", "COLUMNS")
                .forEach(variables::remove);
        variables.put("JAVA_HOME", System.getProperty("java.home"));
        variables.put("XDG_DATA_HOME", folder.resolve("data").toString());
        variables.putAll(environment);
        return builder;
    }
}
