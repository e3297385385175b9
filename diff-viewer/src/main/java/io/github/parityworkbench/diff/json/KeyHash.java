package io.github.parityworkbench.diff.json;

/**
 * Hashes values by which elements are joined. An integer and the string that spells it agree, since
 * a rewrite that turns ids into strings leaves them the same ids.
 */
final class KeyHash {
    /** What a value that can be no key is hashed to. */
    static final long NONE = 0;

    private KeyHash() {}

    /** The hash of a string or an integer, {@link #NONE} for anything else. */
    static long of(Tape tape, int node) {
        if (tape.is(node, NodeType.STRING)) {
            return tape.firstHashes[node];
        }
        return tape.is(node, NodeType.NUMBER)
                ? of(tape.bytes, tape.starts[node], tape.ends[node])
                : NONE;
    }

    /** The same of a valid value in {@code bytes[from, to)}. */
    static long of(byte[] bytes, int from, int to) {
        NodeType type = NodeType.startingWith(bytes[from]);
        if (type == NodeType.STRING) {
            ContentHash hash = new ContentHash();
            TapeReader.addScalar(hash, type, bytes, from, to);
            return hash.first();
        }
        return type == NodeType.NUMBER && isInteger(bytes, from, to)
                ? ofNumber(bytes, from, to)
                : NONE;
    }

    private static boolean isInteger(byte[] bytes, int from, int to) {
        for (int at = from; at < to; at++) {
            byte c = bytes[at];
            if (c == '.' || c == 'e' || c == 'E') {
                return false;
            }
        }
        return true;
    }

    /** The hash of the string that looks like the number. */
    private static long ofNumber(byte[] bytes, int from, int to) {
        ContentHash hash = new ContentHash();
        hash.start(NodeType.STRING.seed);
        hash.add(bytes, from, to);
        return hash.first();
    }
}
