package io.github.parityworkbench.localdb;

import java.nio.file.Path;

/** The folder of one investigation, open: its database and everything beside it. */
public final class Workspace implements AutoCloseable {
    private Workspace() {}

    /** Opens the workspace in {@code folder}, which is made if it is not there or is empty. */
    public static Workspace open(Path folder) {
        throw new UnsupportedOperationException();
    }

    /** Whether the folder holds a workspace. */
    public static boolean isWorkspace(Path folder) {
        throw new UnsupportedOperationException();
    }

    /** The folder. */
    public Path folder() {
        throw new UnsupportedOperationException();
    }

    /** What was imported. */
    public ImportStore imports() {
        throw new UnsupportedOperationException();
    }

    /** The endpoints with their totals. */
    public EndpointQueries endpoints() {
        throw new UnsupportedOperationException();
    }

    /** The records that could not be read. */
    public ProblemQueries problems() {
        throw new UnsupportedOperationException();
    }

    /** What people decided about groups. */
    public TriageStore triage() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {}
}
