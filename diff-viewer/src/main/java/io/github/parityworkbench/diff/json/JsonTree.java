package io.github.parityworkbench.diff.json;

import io.github.parityworkbench.diff.FieldPath;
import io.github.parityworkbench.diff.JsonText;
import io.github.parityworkbench.diff.Segment;

/** Skeleton. */
public final class JsonTree {
    private JsonTree() {}

    /** Reads. */
    public static JsonTree parse(JsonText text) {
        return later();
    }

    /** Nodes. */
    public int size() {
        return later();
    }

    /** Type. */
    public NodeType type(int node) {
        return later();
    }

    /** -1 for root. */
    public int parent(int node) {
        return later();
    }

    /** Past the last. */
    public int subtreeEnd(int node) {
        return later();
    }

    /** -1. */
    public int firstChild(int node) {
        return later();
    }

    /** -1. */
    public int nextSibling(int node) {
        return later();
    }

    /** Children. */
    public int childCount(int node) {
        return later();
    }

    /** Member or index. */
    public Segment segment(int node) {
        return later();
    }

    /** Member name. */
    public String name(int node) {
        return later();
    }

    /** From 0. */
    public int indexInParent(int node) {
        return later();
    }

    /** As written. */
    public JsonText text(int node) {
        return later();
    }

    /** Decoded. */
    public String string(int node) {
        return later();
    }

    /** Path. */
    public FieldPath path(int node) {
        return later();
    }

    /** The node there, -1 if none. */
    public int find(FieldPath path) {
        return later();
    }

    /** By hash. */
    public boolean sameValue(int node, JsonTree other, int otherNode) {
        return later();
    }

    @SuppressWarnings("TypeParameterUnusedInFormals")
    private static <T> T later() {
        throw new UnsupportedOperationException();
    }
}
