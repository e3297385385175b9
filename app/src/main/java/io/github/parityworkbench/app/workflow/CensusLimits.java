package io.github.parityworkbench.app.workflow;

/**
 * How many endpoints and groups a workspace may have, and how much of an import may be in memory.
 *
 * @param endpoints endpoints with names of their own
 * @param groups groups by look with paths of their own
 * @param gathered groups beyond those, each of which gathers many
 * @param differences the most differences of one part of a log that is compared in the background,
 *     and about the most that are stored at once
 */
record CensusLimits(int endpoints, int groups, int gathered, long differences) {
    /** Far beyond what people look through, and small enough for a heap of 256 MB. */
    static final CensusLimits DEFAULTS =
            new CensusLimits(2_000, 10_000, 100, MemoryShares.MOST_DIFFERENCES);
}
