package io.github.parityworkbench.localdb;

/** Hears how far rules are applied, and may stop it; called on a thread of the workspace. */
@FunctionalInterface
public interface ReapplyProgress {
    /** Nobody listens. */
    ReapplyProgress NONE = (done, total) -> true;

    /**
     * Some more is done; returns soon and does not call the workspace.
     *
     * @param done how many exchanges were looked at
     * @param total how many there are
     * @return whether to go on
     */
    boolean report(long done, long total);
}
