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
        return tape.is(node, NodeType.NUMBER) && isInteger(tape, node)
                ? ofNumber(tape, node)
                : NONE;
    }

    static boolean isInteger(Tape tape, int number) {
        for (int at = tape.starts[number]; at < tape.ends[number]; at++) {
            byte c = tape.bytes[at];
            if (c == '.' || c == 'e' || c == 'E') {
                return false;
            }
        }
        return true;
    }

    /** The hash of the string that looks like the number. */
    static long ofNumber(Tape tape, int number) {
        ContentHash hash = new ContentHash();
        hash.start(NodeType.STRING.seed);
        hash.add(tape.bytes, tape.starts[number], tape.ends[number]);
        return hash.first();
    }
}
