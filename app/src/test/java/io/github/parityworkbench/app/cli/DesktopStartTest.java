package io.github.parityworkbench.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DesktopStartTest {
    private static final List<String> ALL =
            List.of(
                    "libX11.so.6",
                    "libpangoft2-1.0.so.0",
                    "libgtk-3.so.0",
                    "libXtst.so.6",
                    "libXxf86vm.so.1",
                    "libGL.so.1");

    @TempDir private Path root;

    @Test
    void namesTheMissingLibraryAndItsPackage() throws IOException {
        system(ALL);
        Files.delete(root.resolve("usr/lib/x86_64-linux-gnu/libpangoft2-1.0.so.0"));

        assertThatThrownBy(() -> start(path -> {}).open(null))
                .isInstanceOf(CommandFailure.class)
                .hasMessageContaining("libpangoft2-1.0.so.0")
                .hasMessageContaining("apt install libpangoft2-1.0-0")
                .satisfies(e -> assertThat(((CommandFailure) e).exitCode()).isEqualTo(2));
    }

    @Test
    void opensWhereAllIsThere() throws IOException {
        system(ALL);
        boolean[] opened = {false};

        start(path -> opened[0] = true).open(null);

        assertThat(opened[0]).isTrue();
    }

    @Test
    void triesWhereTheSystemKeepsItsLibrariesElsewhere() {
        boolean[] opened = {false};

        start(path -> opened[0] = true).open(null);

        assertThat(opened[0]).isTrue();
    }

    @Test
    void saysInOneSentenceThatTheDisplayCannotBeOpened() throws IOException {
        system(ALL);

        assertThatThrownBy(
                        () ->
                                start(
                                                path -> {
                                                    throw new UnsupportedOperationException(
                                                            "Unable to open DISPLAY");
                                                })
                                        .open(null))
                .isInstanceOf(CommandFailure.class)
                .hasMessage("the desktop cannot open on display :7: Unable to open DISPLAY");
    }

    private void system(List<String> libraries) throws IOException {
        Path folder = Files.createDirectories(root.resolve("usr/lib/x86_64-linux-gnu"));
        Files.createFile(folder.resolve("libc.so.6"));
        for (String library : libraries) {
            Files.createFile(folder.resolve(library));
        }
    }

    private DesktopStart start(DesktopDoor door) {
        return new DesktopStart(
                door, Map.of("DISPLAY", ":7"), "Linux", new DesktopLibraries(root, Map.of()));
    }
}
