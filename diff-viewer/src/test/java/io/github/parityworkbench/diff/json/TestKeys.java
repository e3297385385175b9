package io.github.parityworkbench.diff.json;

import io.github.parityworkbench.diff.FieldPath;
import io.github.parityworkbench.diff.Segment.Index;
import io.github.parityworkbench.diff.Segment.Wildcard;

/** What single comparisons say about keys, pooled over all indexes of an array. */
final class TestKeys {
    private TestKeys() {}

    static KeyEvidence evidence() {
        return new KeyEvidence(
                path -> path.map(step -> step instanceof Index ? Wildcard.ANY_INDEX : step));
    }

    /** Adds the unequal arrays of one comparison, which was made without any known key. */
    static void add(KeyEvidence evidence, DiffResult result) {
        evidence.add(ArrayFields.of(FieldPath.ROOT, result, false));
    }
}
