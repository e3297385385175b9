package io.github.parityworkbench.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that look after the workspace as a whole. */
class WorkspaceCommandTest {
    @TempDir private Path folder;
    private Path workspace;

    @BeforeEach
    void importALog() throws IOException {
        workspace = folder.resolve("w");
        Path log = folder.resolve("log.ndjson");
        Files.writeString(
                log,
                """
                {"id":"a","endpoint":"e","control":{"body":{"n":1}},"candidate":{"body":{"n":2}}}
                {"id":"b","endpoint":"e","control":{"body":{"n":1}},"candidate":{"body":{"n":"1"}}}
                """);
        assertThat(run("import", log.toString()).exitCode()).isZero();
    }

    private CommandRun run(String... arguments) {
        return CommandRun.in(workspace, arguments);
    }

    @Test
    void compactingKeepsWhatIsThere() {
        String before = run("groups", "--output", "json").out();
        CommandRun compact = run("workspace", "compact");
        assertThat(compact.exitCode()).isZero();
        assertThat(compact.out()).startsWith("Compacted " + workspace + ": ").contains("before");
        assertThat(run("groups", "--output", "json").out()).isEqualTo(before);
    }

    @Test
    void aWholeWorkspaceVerifies() {
        CommandRun verify = run("workspace", "verify");
        assertThat(verify.exitCode()).isZero();
        assertThat(verify.out()).contains("Everything in the workspace is as it was written.");
        assertThat(run("workspace", "verify", "--output", "json").out().strip()).isEqualTo("[]");
    }

    @Test
    void damageIsListedWithItsPlaceAndWhatToDo() throws IOException {
        run("rules", "add", "--id", "n", "--path", "$.n", "--reason", "noise", "--everything");
        Path journal = workspace.resolve("decisions.journal");
        Files.writeString(journal, Files.readString(journal).replace("noise", "naise"));
        CommandRun verify = run("workspace", "verify");
        assertThat(verify.exitCode()).isEqualTo(ExitCodes.FINDINGS);
        assertThat(verify.out()).contains("decisions.journal").contains("damaged lines: 1");
        assertThat(verify.err()).contains("parity workspace compact writes the journal anew");
        assertThat(run("workspace", "compact").exitCode()).isZero();
        assertThat(run("workspace", "verify").exitCode()).isZero();
    }

    @Test
    void aBackupBringsTheWorkspaceBackElsewhere() {
        Path backup = folder.resolve("backup.zip");
        CommandRun written = run("workspace", "backup", backup.toString());
        assertThat(written.exitCode()).isZero();
        assertThat(written.out()).startsWith("Wrote " + backup + ": ");
        Path elsewhere = folder.resolve("elsewhere");
        CommandRun restored = CommandRun.in(elsewhere, "workspace", "restore", backup.toString());
        assertThat(restored.err()).isEmpty();
        assertThat(restored.out()).contains("1 import, 2 groups");
        assertThat(CommandRun.in(elsewhere, "groups", "--output", "json").out())
                .isEqualTo(run("groups", "--output", "json").out());
        assertThat(run("workspace", "restore", backup.toString()).exitCode())
                .isEqualTo(ExitCodes.WORKSPACE);
    }

    @Test
    void whereThereIsNoWorkspaceNoneIsMade() {
        Path nowhere = folder.resolve("nowhere");
        CommandRun compact = CommandRun.in(nowhere, "workspace", "compact");
        assertThat(compact.exitCode()).isEqualTo(ExitCodes.WORKSPACE);
        assertThat(compact.err()).contains("there is no workspace in " + nowhere);
        assertThat(nowhere).doesNotExist();
    }
}
