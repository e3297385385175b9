package io.github.parityworkbench.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoCommandTest {
    @TempDir private Path folder;

    @Test
    void doesTheWholeJobAndCanBeRunAgain() throws Exception {
        Path demo = folder.resolve("demo");

        CommandRun first = CommandRun.in(folder, "demo", demo.toString());
        CommandRun again = CommandRun.in(folder, "demo", demo.toString());

        assertThat(first.exitCode()).as(first.err()).isZero();
        assertThat(first.out())
                .contains("541 exchanges")
                .contains("number-vs-string")
                .contains("parity --workspace " + demo + " show ");
        assertThat(first.out().lines().count()).isLessThan(70);
        assertThat(demo.resolve("proposed-rules.yaml")).content().startsWith("version: 1");
        assertThat(demo.resolve("tickets")).isDirectoryContaining("glob:**.md");
        assertThat(demo.resolve("report.html")).isNotEmptyFile();
        assertThat(again.exitCode()).as(again.err()).isZero();
        assertThat(again.out()).contains("541 exchanges").contains("nothing new was imported");
    }

    @Test
    void opensTheDesktopOnlyWhereThereIsADisplayAndNobodyMinds() {
        Path demo = folder.resolve("demo");
        Map<String, String> display = Map.of("DISPLAY", ":0");

        assertThat(CommandRun.with(display, folder, "demo", demo.toString()).desktopsOpened())
                .containsExactly(demo);
        assertThat(
                        CommandRun.with(display, folder, "demo", "--no-desktop", demo.toString())
                                .desktopsOpened())
                .isEmpty();
        assertThat(CommandRun.in(folder, "demo", demo.toString()).desktopsOpened()).isEmpty();
    }

    @Test
    void refusesAFolderThatHoldsSomethingElse() throws Exception {
        Files.writeString(folder.resolve("thesis.txt"), "years of work");

        CommandRun run = CommandRun.in(folder, "demo", folder.toString());

        assertThat(run.exitCode()).isEqualTo(4);
        assertThat(run.err()).hasLineCount(1);
        assertThat(folder).isDirectoryNotContaining(file -> !file.endsWith("thesis.txt"));
    }

    @Test
    void refusesAWorkspaceWithOtherImportsAndAddsNothingToIt() throws Exception {
        Path own = folder.resolve("own");
        Path log =
                Files.writeString(
                        folder.resolve("own.ndjson"),
                        "{\"endpoint\":\"e\",\"control\":{\"body\":1},\"candidate\":{\"body\":2}}\n");
        CommandRun.in(own, "import", log.toString());

        CommandRun run = CommandRun.in(folder, "demo", own.toString());

        assertThat(run.exitCode()).isEqualTo(4);
        assertThat(run.err()).contains("holds other imports").hasLineCount(1);
        assertThat(own.resolve("logs")).doesNotExist();
    }
}
