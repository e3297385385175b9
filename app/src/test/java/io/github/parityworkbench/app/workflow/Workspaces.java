package io.github.parityworkbench.app.workflow;

import io.github.parityworkbench.localdb.OpeningProgress;
import io.github.parityworkbench.localdb.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/** Opens and fills workspaces in tests. */
public final class Workspaces {
    private Workspaces() {}

    /** Opens or makes one, and leaves its counts as they are. */
    public static Workspace open(Path folder) {
        return Workspace.open(folder, ReferencedLog::read, OpeningProgress.NONE);
    }

    /** Imports a log as one is imported where nothing is chosen. */
    public static ImportReport load(Workspace workspace, Path log) throws IOException {
        return new ImportLogs(workspace, Clock.systemUTC())
                .run(
                        List.of(log.toString()),
                        ImportOptions.defaults(),
                        ProgressListener.NONE,
                        new Cancellation());
    }
}
