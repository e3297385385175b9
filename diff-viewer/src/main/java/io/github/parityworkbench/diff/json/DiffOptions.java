package io.github.parityworkbench.diff.json;

/** Skeleton. */
public record DiffOptions(long stepBudget, int maximumDepth) {
    /** Defaults. */
    public static final DiffOptions DEFAULTS = new DiffOptions(60_000_000, 512);
}
