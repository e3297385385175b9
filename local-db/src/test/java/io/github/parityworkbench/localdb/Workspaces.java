package io.github.parityworkbench.localdb;

import java.nio.file.Path;

/** Opens workspaces in tests, and begins imports into them. */
public final class Workspaces {
    private Workspaces() {}

    /** Opens or makes one that has copies of all its payloads. */
    public static Workspace open(Path folder) {
        return open(folder, OpeningProgress.NONE);
    }

    /** The same with progress. */
    static Workspace open(Path folder, OpeningProgress progress) {
        return Workspace.open(
                folder,
                (record, provenance) -> {
                    throw new IllegalStateException(provenance + " is a reference to a log");
                },
                progress);
    }

    /**
     * Begins to import a source, or goes on, with copies of its payloads and by the rules in force.
     */
    static ImportSession begin(Workspace workspace, SourceIdentity source) {
        return workspace.imports().begin(source, null, null, workspace.rules().inForce());
    }
}
