package io.github.parityworkbench.app.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Opens the desktop where the system has what it takes, and else says in one line what is missing.
 */
final class DesktopStart {
    private final DesktopDoor door;
    private final Map<String, String> environment;
    private final boolean linux;

    DesktopStart(DesktopDoor door, Map<String, String> environment, String systemName) {
        this.door = door;
        this.environment = Map.copyOf(environment);
        this.linux = systemName.toLowerCase(Locale.ROOT).startsWith("linux");
    }

    /** Whether it is worth trying; only Linux runs without a display. */
    boolean hasDisplay() {
        return !linux || !environment.getOrDefault("DISPLAY", "").isBlank();
    }

    /**
     * Opens the window and returns once it is closed.
     *
     * @throws CommandFailure if there is no display, or a library is missing
     */
    void open(@Nullable Path workspace) {
        if (!hasDisplay()) {
            throw new CommandFailure(
                    ExitCodes.USAGE,
                    "there is no display for the desktop (DISPLAY is not set); the commands work"
                            + " without one, see parity --help");
        }
        door.open(workspace);
    }
}
