package io.github.parityworkbench.app.workflow;

import io.github.parityworkbench.localdb.Workspace;
import io.github.parityworkbench.localdb.WorkspaceException;
import java.nio.file.Path;
import java.time.Clock;

/** Opens a workspace, and makes one only where that was asked for. */
public final class OpenWorkspace {
    private OpenWorkspace() {}

    /**
     * Opens the workspace that is in the folder.
     *
     * @throws WorkspaceException if there is none, or it cannot be opened
     */
    public static Workspace existing(Path folder) {
        if (!Workspace.isWorkspace(folder)) {
            throw new WorkspaceException(
                    "There is no workspace in " + folder + "; parity import FILE makes one.");
        }
        return orNew(folder);
    }

    /**
     * Opens the workspace in the folder, made new where there is none, as {@link #settled} does,
     * and has warnings written there.
     *
     * @throws WorkspaceException if it cannot be opened or made
     */
    public static Workspace orNew(Path folder) {
        LogFile.in(folder);
        return settled(folder, Clock.systemUTC());
    }

    /**
     * Opens the workspace in the folder, made new where there is none. Its counts are by its rules
     * as they are today, also where a rule has expired since or an import was killed.
     *
     * @throws WorkspaceException if it cannot be opened or made
     */
    public static Workspace settled(Path folder, Clock clock) {
        Workspace workspace = Workspace.open(folder, ReferencedLog::read);
        try {
            new ApplyRules(workspace, clock).settle();
            return workspace;
        } catch (RuntimeException e) {
            workspace.close();
            throw e;
        }
    }
}
