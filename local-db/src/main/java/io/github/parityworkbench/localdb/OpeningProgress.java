package io.github.parityworkbench.localdb;

/** Hears how far a workspace of an older version is brought to this one while it is opened. */
@FunctionalInterface
public interface OpeningProgress {
    /** Nobody listens. */
    OpeningProgress NONE = (done, total) -> {};

    /**
     * Some more is done; returns soon. Called on a thread of the workspace.
     *
     * @param done how many exchanges were rewritten
     * @param total how many there are
     */
    void report(long done, long total);
}
