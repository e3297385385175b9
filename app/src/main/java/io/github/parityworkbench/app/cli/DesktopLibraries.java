package io.github.parityworkbench.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The system's libraries that JavaFX wants on Linux, where a bare system may have none of them. */
final class DesktopLibraries {
    private static final String C_LIBRARY = "libc.so.6";

    private final Path root;
    private final Map<String, String> environment;

    /**
     * @param root the root of the file system
     */
    DesktopLibraries(Path root, Map<String, String> environment) {
        this.root = root;
        this.environment = Map.copyOf(environment);
    }

    /** A library and the Debian package that it comes in. */
    record Library(String file, String debianPackage) {}

    private static final List<Library> WANTED =
            List.of(
                    new Library("libX11.so.6", "libx11-6"),
                    new Library("libpangoft2-1.0.so.0", "libpangoft2-1.0-0"),
                    new Library("libgtk-3.so.0", "libgtk-3-0"),
                    new Library("libXtst.so.6", "libxtst6"),
                    new Library("libXxf86vm.so.1", "libxxf86vm1"),
                    new Library("libGL.so.1", "libgl1"));

    /**
     * The first that is missing. Systems that keep their libraries in a way of their own, so that
     * not even the C library is where it usually is, are taken to have all.
     */
    Optional<Library> missing() {
        List<Path> folders = folders();
        if (!isIn(folders, C_LIBRARY)) {
            return Optional.empty();
        }
        return WANTED.stream().filter(library -> !isIn(folders, library.file())).findFirst();
    }

    private List<Path> folders() {
        List<Path> folders = new ArrayList<>();
        for (String name : List.of("lib", "lib64", "usr/lib", "usr/lib64", "usr/local/lib")) {
            Path folder = root.resolve(name);
            if (Files.isDirectory(folder)) {
                folders.add(folder);
                folders.addAll(multiarch(folder));
            }
        }
        for (String name : environment.getOrDefault("LD_LIBRARY_PATH", "").split(":", -1)) {
            if (!name.isEmpty()) {
                folders.add(Path.of(name));
            }
        }
        return folders;
    }

    private static List<Path> multiarch(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> entry.toString().contains("-linux-")).toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
    }

    private static boolean isIn(List<Path> folders, String file) {
        return folders.stream().anyMatch(folder -> Files.isRegularFile(folder.resolve(file)));
    }
}
