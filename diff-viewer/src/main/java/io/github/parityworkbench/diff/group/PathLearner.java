package io.github.parityworkbench.diff.group;

/**
 * Finds keys that are data because there are too many of them, from the groups by look: an object
 * under which many members differ in the same way, each of them seldom, is a map. Decides from the
 * whole set, so neither the order nor the number of threads matters.
 */
public final class PathLearner {
    /** Nothing met yet. */
    public PathLearner() {}

    /** Takes a group by look into account, once. */
    public void add(GroupAggregate group) {}

    /** The group to which a group by look finally belongs: itself where nothing was learnt. */
    public GroupKey finalKey(GroupKey byLook) {
        return byLook;
    }
}
