package io.github.parityworkbench.app.workflow;

/**
 * Hears how far a long task has come, several times a second, on whatever thread does the work; it
 * must return quickly.
 */
@FunctionalInterface
public interface ProgressListener {
    /** Listens to nothing. */
    ProgressListener NONE = progress -> {};

    void progressed(Progress progress);
}
