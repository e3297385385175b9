package io.github.parityworkbench.app.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ResultFileTest {
    @TempDir private Path folder;

    @Test
    void aFileIsReplacedAndItsFolderMade() throws IOException {
        Path file = folder.resolve("new/report.md");
        ResultFile.write(file, "one");
        ResultFile.write(file, "2");

        assertThat(file).hasContent("2");
        assertThat(file.getParent()).isDirectoryContaining("glob:**/report.md");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "links need rights there")
    void whatALinkPointsToIsReplacedAndTheLinkStays() throws IOException {
        Path file = Files.writeString(folder.resolve("report.md"), "one");
        Path link = Files.createSymbolicLink(folder.resolve("link.md"), Path.of("report.md"));

        ResultFile.write(link, "2");

        assertThat(file).hasContent("2");
        assertThat(link).isSymbolicLink();
    }

    @Test
    void aFileThatMayNotBeWrittenIsLeftAlone() throws IOException {
        Path file = Files.writeString(folder.resolve("report.md"), "one");
        assertThat(file.toFile().setWritable(false)).isTrue();
        assumeFalse(Files.isWritable(file), "root may write everything");

        assertThatThrownBy(() -> ResultFile.write(file, "2"))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(file).hasContent("one");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "it has no named pipes in folders")
    void aPipeIsWrittenToAndStays() throws Exception {
        Path pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
        CompletableFuture<String> read =
                CompletableFuture.supplyAsync(
                        () -> {
                            try {
                                return Files.readString(pipe);
                            } catch (IOException e) {
                                return String.valueOf(e);
                            }
                        });

        ResultFile.write(pipe, "report");

        assertThat(read.get(30, TimeUnit.SECONDS)).isEqualTo("report");
        assertThat(Files.isRegularFile(pipe)).isFalse();
    }

    @Test
    void aFileInPlaceOfAFolderIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertThatThrownBy(() -> ResultFile.write(file.resolve("report.md"), ""))
                .isInstanceOf(IOException.class)
                .hasMessage(file + " is a file; name a folder");
        assertThatThrownBy(() -> ResultFile.write(folder, ""))
                .hasMessage(folder + " is a folder; name a file");
    }
}
