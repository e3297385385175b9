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
                    "there is no workspace in " + folder + "; parity import FILE makes one");
        }
        return orNew(folder);
    }

    /** Opens the workspace in the folder as it is, made new where there is none. */
    public static Workspace asItIs(Path folder) {
        return Workspace.open(folder, ReferencedLog::read);
    }

    /**
     * Opens the workspace in the folder, made new where there is none. What a rule ignored that has
     * expired since counts again.
     *
     * @throws WorkspaceException if it cannot be opened or made
     */
    public static Workspace orNew(Path folder) {
        LogFile.in(folder);
        Workspace workspace = asItIs(folder);
        try {
            new ApplyRules(workspace, Clock.systemUTC()).settleExpired();
            return workspace;
        } catch (RuntimeException e) {
            workspace.close();
            throw e;
        }
    }
}
