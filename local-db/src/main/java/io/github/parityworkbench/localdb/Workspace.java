package io.github.parityworkbench.localdb;

import java.nio.file.Path;

/** The folder of one investigation, open: its database and everything beside it. */
public final class Workspace implements AutoCloseable {
    private final Path folder;

    private Workspace(Path folder) {
        this.folder = folder;
    }

    /** Opens the workspace in {@code folder}, which is made if it is not there or is empty. */
    public static Workspace open(Path folder) {
        return new Workspace(folder);
    }

    /** Whether the folder holds a workspace. */
    public static boolean isWorkspace(Path folder) {
        return folder.resolve("workspace.mv.db").toFile().isFile();
    }

    /** The folder. */
    public Path folder() {
        return folder;
    }

    /** What was imported. */
    public ImportStore imports() {
        return new ImportStore();
    }

    /** The endpoints with their totals. */
    public EndpointQueries endpoints() {
        return new EndpointQueries();
    }

    /** The records that could not be read. */
    public ProblemQueries problems() {
        return new ProblemQueries();
    }

    /** What people decided about groups. */
    public TriageStore triage() {
        return new TriageStore();
    }

    @Override
    public void close() {}
}
