package io.github.parityworkbench.diff.json;

/** Skeleton. */
final class NodeMatching {
    int candidateOf(int node) {
        return node;
    }

    int controlOf(int node) {
        return node;
    }
}
