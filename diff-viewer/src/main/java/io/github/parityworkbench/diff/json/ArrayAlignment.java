package io.github.parityworkbench.diff.json;

import java.util.List;

/**
 * How the elements of two unequal arrays were brought together.
 *
 * @param method the step of the ladder that decided
 * @param key the fields by which elements were joined, empty unless the method is a key's
 * @param degraded whether the step budget ran out, so that some elements were paired by position
 */
public record ArrayAlignment(
        int controlNode, int candidateNode, Method method, List<String> key, boolean degraded) {

    /** A step of the alignment ladder. */
    public enum Method {
        /** Equal elements at both ends left nothing on at least one side. */
        IDENTICAL_ENDS,
        /** A tuple of mixed types, or element by element for want of anything better. */
        POSITION,
        /** Joined by a key the user set. */
        USER_KEY,
        /** Joined by an inferred key. */
        KEY,
        /** Weighted longest common subsequence: equal and similar elements in order. */
        LCS,
        /** Rare equal elements as anchors, and a common subsequence between them. */
        ANCHORS
    }

    public ArrayAlignment {
        key = List.copyOf(key);
    }

    /** The same alignment with control and candidate exchanged. */
    public ArrayAlignment swapped() {
        return new ArrayAlignment(candidateNode, controlNode, method, key, degraded);
    }
}
