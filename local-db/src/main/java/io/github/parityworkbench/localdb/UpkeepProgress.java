package io.github.parityworkbench.localdb;

/** Hears how far work on a whole workspace has come, and may stop it. */
@FunctionalInterface
public interface UpkeepProgress {
    /** Nobody listens. */
    UpkeepProgress NONE = (done, total) -> true;

    /**
     * Some more is done; returns soon and does not call the workspace. Called on any thread.
     *
     * @param done how much was worked through
     * @param total how much there is, in the same unit
     * @return whether to go on
     */
    boolean report(long done, long total);
}
