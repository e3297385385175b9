package io.github.parityworkbench.app.cli;

import io.github.parityworkbench.app.cli.DesktopLibraries.Library;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Opens the desktop where the system has what it takes, else says in one line what is missing. */
final class DesktopStart {
    private static final String DISPLAY = "DISPLAY";

    private final DesktopDoor door;
    private final Map<String, String> environment;
    private final boolean linux;
    private final DesktopLibraries libraries;

    DesktopStart(
            DesktopDoor door,
            Map<String, String> environment,
            String systemName,
            DesktopLibraries libraries) {
        this.door = door;
        this.environment = Map.copyOf(environment);
        this.linux = systemName.toLowerCase(Locale.ROOT).startsWith("linux");
        this.libraries = libraries;
    }

    /** Whether it is worth trying; only Linux runs without a display. */
    boolean hasDisplay() {
        return !linux || !environment.getOrDefault(DISPLAY, "").isBlank();
    }

    /**
     * Opens the window and returns once it is closed.
     *
     * @throws CommandFailure if there is no display, or a library is missing
     */
    void open(@Nullable Path workspace) {
        if (!hasDisplay()) {
            throw failure(
                    "there is no display for the desktop (DISPLAY is not set); the commands work"
                            + " without one, see parity --help",
                    null);
        }
        Optional<Library> missing = linux ? libraries.missing() : Optional.empty();
        if (missing.isPresent()) {
            throw failure(
                    "the desktop needs "
                            + missing.get().file()
                            + ", which this system does not have; on Debian and Ubuntu: apt install"
                            + " "
                            + missing.get().debianPackage(),
                    null);
        }
        try {
            door.open(workspace);
        } catch (UnsupportedOperationException | LinkageError e) {
            throw failure(
                    "the desktop cannot open"
                            + (linux ? " on display " + environment.get(DISPLAY) : "")
                            + ": "
                            + e.getMessage(),
                    e);
        }
    }

    private static CommandFailure failure(String sentence, @Nullable Throwable cause) {
        return new CommandFailure(ExitCodes.USAGE, sentence, cause);
    }
}
