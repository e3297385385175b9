package io.github.parityworkbench.diff.json;

/**
 * The nodes of a document in preorder, in primitive arrays: 44 bytes a node. Filled by {@link
 * TapeReader}, read through {@link JsonTree}.
 */
final class Tape {
    final byte[] bytes;
    final NameTable names = new NameTable();

    final NodeType[] types;

    /** The first byte of each node. */
    final int[] starts;

    /** The byte behind each node. */
    final int[] ends;

    final int[] parents;
    final int[] subtreeEnds;
    final int[] childCounts;

    /** The number of the name of a member, the index of an element. */
    final int[] labels;

    final long[] firstHashes;
    final long[] secondHashes;
    int size;

    Tape(byte[] bytes, int capacity) {
        this.bytes = bytes;
        types = new NodeType[capacity];
        starts = new int[capacity];
        ends = new int[capacity];
        parents = new int[capacity];
        subtreeEnds = new int[capacity];
        childCounts = new int[capacity];
        labels = new int[capacity];
        firstHashes = new long[capacity];
        secondHashes = new long[capacity];
    }

    boolean is(int node, NodeType type) {
        return types[node] == type;
    }
}
