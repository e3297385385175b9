package io.github.parityworkbench.diff.view;

/** Which of the two documents that stand side by side. */
public enum Side {
    /** The old system's, on the left. */
    CONTROL,
    /** The new system's, on the right. */
    CANDIDATE;

    /** The other one. */
    public Side other() {
        return this == CONTROL ? CANDIDATE : CONTROL;
    }
}
