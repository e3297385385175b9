package io.github.parityworkbench.diff.json;

import io.github.parityworkbench.diff.FieldPath;

/** Makes the paths of nodes, cheaply where one after another lies in the same container. */
final class RecentPath {
    private final JsonTree tree;
    private int container;
    private FieldPath containerPath = FieldPath.ROOT;

    RecentPath(JsonTree tree) {
        this.tree = tree;
    }

    FieldPath of(int node) {
        if (node == container) {
            return containerPath;
        }
        int parent = tree.parent(node);
        if (parent < 0) {
            return FieldPath.ROOT;
        }
        if (parent != container) {
            containerPath = tree.path(parent);
            container = parent;
        }
        return containerPath.then(tree.segment(node));
    }
}
