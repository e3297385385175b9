package io.github.parityworkbench.app.workflow;

import io.github.parityworkbench.localdb.Compaction;
import io.github.parityworkbench.localdb.Workspace;
import io.github.parityworkbench.localdb.WorkspaceDamage;
import java.nio.file.Path;
import java.util.List;

/** Work on a workspace as a whole; a cancel leaves it as it was. */
public final class TendWorkspace {
    private final Workspace workspace;

    public TendWorkspace(Workspace workspace) {
        this.workspace = workspace;
    }

    /**
     * Gives room on the disk back that the workspace does not use.
     *
     * @throws CancelledException if it was cancelled
     */
    public Compaction compact(ProgressListener listener, Cancellation cancellation) {
        return workspace
                .compact(new UpkeepReport(workspace.folder(), listener, cancellation))
                .orElseThrow(CancelledException::new);
    }

    /**
     * What is not as it was written; nothing changes.
     *
     * @throws CancelledException if it was cancelled
     */
    public List<WorkspaceDamage> verify(ProgressListener listener, Cancellation cancellation) {
        return workspace
                .verify(new UpkeepReport(workspace.folder(), listener, cancellation))
                .orElseThrow(CancelledException::new);
    }

    /**
     * Writes everything into one file.
     *
     * @throws CancelledException if it was cancelled
     */
    public void backup(Path file, ProgressListener listener, Cancellation cancellation) {
        if (!workspace.backup(file, new UpkeepReport(workspace.folder(), listener, cancellation))) {
            throw new CancelledException();
        }
    }

    /**
     * Makes a workspace in a new or empty folder from such a file.
     *
     * @throws CancelledException if it was cancelled
     */
    public static void restore(
            Path file, Path folder, ProgressListener listener, Cancellation cancellation) {
        if (!Workspace.restore(file, folder, new UpkeepReport(folder, listener, cancellation))) {
            throw new CancelledException();
        }
    }
}
