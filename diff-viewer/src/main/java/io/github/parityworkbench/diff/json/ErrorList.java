package io.github.parityworkbench.diff.json;

import java.util.Arrays;

/** The elements of an array that may be the errors of a GraphQL response, by their hashes. */
final class ErrorList {
    private final Tape tape;
    private final int[] errors;
    private final long[] paths;
    private final long[] messages;
    private final long[] locations;

    ErrorList(Tape tape, int[] errors) {
        this.tape = tape;
        this.errors = errors;
        this.paths = hashes("path", NodeType.ARRAY);
        this.messages = hashes("message", NodeType.STRING);
        this.locations = hashes("locations", NodeType.ARRAY);
    }

    /** The hashes of a member of each error, {@link KeyHash#NONE} where it is of another type. */
    private long[] hashes(String name, NodeType type) {
        int label = tape.names.find(name);
        long[] hashes = new long[errors.length];
        for (int i = 0; i < hashes.length && label >= 0; i++) {
            int member = TapeFields.member(tape, errors[i], label);
            hashes[i] =
                    member >= 0 && tape.is(member, type) ? tape.firstHashes[member] : KeyHash.NONE;
        }
        return hashes;
    }

    /** Whether every error says something. */
    boolean haveMessages() {
        return Arrays.stream(messages).noneMatch(hash -> hash == KeyHash.NONE);
    }

    /** Whether one has what GraphQL gives its errors, and those of other origin seldom have. */
    boolean lookLikeGraphQl() {
        return Arrays.stream(paths).anyMatch(hash -> hash != KeyHash.NONE)
                || Arrays.stream(locations).anyMatch(hash -> hash != KeyHash.NONE)
                || Arrays.stream(hashes("extensions", NodeType.OBJECT))
                        .anyMatch(hash -> hash != KeyHash.NONE);
    }

    /** For each error what stands for all that it says. */
    long[] contents() {
        return Arrays.stream(errors).mapToLong(error -> tape.firstHashes[error]).toArray();
    }

    /** For each error what stands for its path and message together. */
    long[] identities() {
        long[] identities = new long[errors.length];
        for (int i = 0; i < identities.length; i++) {
            identities[i] = ContentHash.mix(paths[i]) + 31 * messages[i];
        }
        return identities;
    }

    /** For each error what stands for its path, {@link KeyHash#NONE} where it has none. */
    long[] paths() {
        return paths;
    }

    /** The same of the places in the query, only for errors that have no path. */
    long[] locations() {
        long[] pathless = locations.clone();
        for (int i = 0; i < pathless.length; i++) {
            pathless[i] = paths[i] == KeyHash.NONE ? pathless[i] : KeyHash.NONE;
        }
        return pathless;
    }
}
