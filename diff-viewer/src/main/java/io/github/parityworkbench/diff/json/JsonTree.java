package io.github.parityworkbench.diff.json;

import io.github.parityworkbench.diff.FieldPath;
import io.github.parityworkbench.diff.JsonText;
import io.github.parityworkbench.diff.Segment;

/** Skeleton. */
public final class JsonTree {
    private JsonTree() {}

    /** Reads. */
    public static JsonTree parse(JsonText text) {
        throw new UnsupportedOperationException();
    }

    /** Nodes. */
    public int size() {
        throw new UnsupportedOperationException();
    }

    /** Type. */
    public NodeType type(int node) {
        throw new UnsupportedOperationException();
    }

    /** -1 for root. */
    public int parent(int node) {
        throw new UnsupportedOperationException();
    }

    /** Past the last. */
    public int subtreeEnd(int node) {
        throw new UnsupportedOperationException();
    }

    /** -1. */
    public int firstChild(int node) {
        throw new UnsupportedOperationException();
    }

    /** -1. */
    public int nextSibling(int node) {
        throw new UnsupportedOperationException();
    }

    /** Children. */
    public int childCount(int node) {
        throw new UnsupportedOperationException();
    }

    /** Member or index. */
    public Segment segment(int node) {
        throw new UnsupportedOperationException();
    }

    /** Member name. */
    public String name(int node) {
        throw new UnsupportedOperationException();
    }

    /** From 0. */
    public int indexInParent(int node) {
        throw new UnsupportedOperationException();
    }

    /** As written. */
    public JsonText text(int node) {
        throw new UnsupportedOperationException();
    }

    /** Decoded. */
    public String string(int node) {
        throw new UnsupportedOperationException();
    }

    /** Path. */
    public FieldPath path(int node) {
        throw new UnsupportedOperationException();
    }

    /** The node there, -1 if none. */
    public int find(FieldPath path) {
        throw new UnsupportedOperationException();
    }

    /** By hash. */
    public boolean sameValue(int node, JsonTree other, int otherNode) {
        throw new UnsupportedOperationException();
    }
}
