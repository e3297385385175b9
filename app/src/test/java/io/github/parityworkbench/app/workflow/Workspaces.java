package io.github.parityworkbench.app.workflow;

import io.github.parityworkbench.localdb.OpeningProgress;
import io.github.parityworkbench.localdb.Workspace;
import java.nio.file.Path;

/** Opens workspaces in tests. */
public final class Workspaces {
    private Workspaces() {}

    /** Opens or makes one, and leaves its counts as they are. */
    public static Workspace open(Path folder) {
        return Workspace.open(folder, ReferencedLog::read, OpeningProgress.NONE);
    }
}
