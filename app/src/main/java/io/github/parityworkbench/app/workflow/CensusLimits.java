package io.github.parityworkbench.app.workflow;

/**
 * How many endpoints and groups a workspace may have.
 *
 * @param endpoints endpoints with names of their own
 * @param groups groups by look with paths of their own
 * @param gathered groups beyond those, each of which gathers many
 */
record CensusLimits(int endpoints, int groups, int gathered) {
    /** Far beyond what people look through, and small enough for a heap of 256 MB. */
    static final CensusLimits DEFAULTS = new CensusLimits(2_000, 10_000, 100);
}
