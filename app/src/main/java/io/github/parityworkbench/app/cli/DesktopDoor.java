package io.github.parityworkbench.app.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Opens the desktop; the command line knows no more of it. */
@FunctionalInterface
public interface DesktopDoor {
    /**
     * Opens the window and returns once it is closed.
     *
     * @param workspace the folder to open, null for the first-run screen
     */
    void open(@Nullable Path workspace);
}
