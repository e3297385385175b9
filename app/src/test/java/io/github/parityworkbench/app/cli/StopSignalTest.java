package io.github.parityworkbench.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@EnabledOnOs({OS.LINUX, OS.MAC})
class StopSignalTest {
    @TempDir private Path folder;

    @Test
    void aCommandThatIsStoppedSaysSoBeforeTheProcessEnds() throws Exception {
        Path log =
                Files.writeString(
                        folder.resolve("log.ndjson"),
                        "{\"control\":{\"body\":1},\"candidate\":{\"body\":2}}\n");
        Path workspace = folder.resolve("w");
        Path errors = folder.resolve("errors");
        ParityProcess process =
                ParityProcess.start(
                        errors.toFile(), workspace, "import", "--follow", log.toString());

        // It listens before it makes the workspace.
        while (Files.notExists(workspace) && process.waitFor(20) == -1) {}

        assertThat(process.interrupt()).isEqualTo(ExitCodes.STOPPED);
        assertThat(Files.readAllLines(errors))
                .filteredOn(line -> !line.startsWith("Picked up JAVA_TOOL_OPTIONS"))
                .last()
                .isEqualTo("parity: stopped; the same command goes on where it stopped");
        FaultScene.requireWhole(workspace);
    }
}
