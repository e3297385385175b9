package io.github.parityworkbench.diff.json;

import java.util.Arrays;

/**
 * What an element is made of, in little: the smallest hashes of its leaves with their names (a
 * bottom-k sketch, Broder 1997), from which the share of leaves in common with another element is
 * read in constant time; exactly so for elements of few leaves.
 */
final class ElementSketch {
    /** The most leaves that are kept. */
    private static final int MOST = 32;

    /** Of larger elements only so many nodes are looked at, the first. */
    private static final int MOST_NODES = 4_096;

    /** Ascending; one leaf may occur more than once. */
    private final long[] smallest;

    private final int leaves;

    private ElementSketch(long[] smallest, int leaves) {
        this.smallest = smallest;
        this.leaves = leaves;
    }

    static ElementSketch of(Tape tape, int node) {
        int end = Math.min(tape.subtreeEnds[node], node + MOST_NODES);
        long[] hashes = new long[end - node];
        int leaves = 0;
        for (int leaf = node; leaf < end; leaf++) {
            if (tape.childCounts[leaf] == 0) {
                hashes[leaves++] = feature(tape, node, leaf);
            }
        }
        Arrays.sort(hashes, 0, leaves);
        return new ElementSketch(Arrays.copyOf(hashes, Math.min(leaves, MOST)), leaves);
    }

    /**
     * A leaf by its value, the words of its name and of that of what holds it; indexes are left
     * out.
     */
    private static long feature(Tape tape, int root, int leaf) {
        long name = 0;
        for (int node = leaf, steps = 0; node != root && steps < 2; node = tape.parents[node]) {
            int parent = tape.parents[node];
            long step = tape.is(parent, NodeType.OBJECT) ? tape.names.words(tape.labels[node]) : 1;
            name = name * 31 + step;
            steps++;
        }
        return ContentHash.mix(value(tape, leaf) + ContentHash.mix(name));
    }

    /** A leaf's value; a number and the string that spells it are one, as they are in keys. */
    private static long value(Tape tape, int leaf) {
        int from = tape.starts[leaf] + 1;
        int to = tape.ends[leaf] - 1;
        if (!tape.is(leaf, NodeType.STRING) || !isNumber(tape.bytes, from, to)) {
            return tape.firstHashes[leaf];
        }
        ContentHash hash = new ContentHash();
        TapeReader.addScalar(hash, NodeType.NUMBER, tape.bytes, from, to);
        return hash.first();
    }

    private static boolean isNumber(byte[] bytes, int from, int to) {
        if (from == to || bytes[from] > '9') {
            return false;
        }
        JsonScanner scanner = new JsonScanner(bytes);
        scanner.at = from;
        return scanner.passNumber() && scanner.at == to;
    }

    int size() {
        return smallest.length;
    }

    long feature(int index) {
        return smallest[index];
    }

    /** The share of leaves in common, from 0 to 1, of the smaller of the two. */
    double containment(ElementSketch other) {
        int least = Math.min(leaves, other.leaves);
        int most = Math.max(leaves, other.leaves);
        return least == 0 ? 1 : Math.min(1, similarity(other) * most / least);
    }

    /** The share of leaves in common, from 0 to 1, of the larger of the two. */
    double similarity(ElementSketch other) {
        int most = Math.max(leaves, other.leaves);
        if (leaves <= MOST && other.leaves <= MOST) {
            return most == 0 ? 1 : (double) common(other, MOST * 2) / most;
        }
        double jaccard = (double) common(other, MOST) / MOST;
        double shared = jaccard / (1 + jaccard) * ((double) leaves + other.leaves);
        return Math.min(1, shared / most);
    }

    /**
     * Whether {@link SimilarPairing} makes partners of the two where there are no others: they are
     * that similar, and share a leaf that neither has more than a few times.
     */
    boolean isAlike(ElementSketch other, double least) {
        if (similarity(other) < least) {
            return false;
        }
        for (int i = 0; i < size(); i++) {
            int count = other.count(smallest[i]);
            if (count > 0
                    && count <= SimilarPairing.RARE
                    && count(smallest[i]) <= SimilarPairing.RARE) {
                return true;
            }
        }
        return false;
    }

    private int count(long feature) {
        int count = 0;
        for (long each : smallest) {
            count += each == feature ? 1 : 0;
        }
        return count;
    }

    /** How many of the smallest hashes of both together are in both. */
    private int common(ElementSketch other, int limit) {
        int common = 0;
        int i = 0;
        int j = 0;
        for (int seen = 0; seen < limit && i < size() && j < other.size(); seen++) {
            if (smallest[i] == other.smallest[j]) {
                common++;
                i++;
                j++;
            } else if (smallest[i] < other.smallest[j]) {
                i++;
            } else {
                j++;
            }
        }
        return common;
    }
}
