package io.github.parityworkbench.importers;

import java.util.Set;

/**
 * What is asked for when the bytes of a source are hashed.
 *
 * @param by the function
 * @param lengths of the beginnings whose hashes are wanted, too
 */
public record HashRequest(ContentHash by, Set<Long> lengths) {
    public HashRequest {
        lengths = Set.copyOf(lengths);
    }

    /** The hash of the whole alone. */
    static HashRequest whole(ContentHash by) {
        return new HashRequest(by, Set.of());
    }
}
