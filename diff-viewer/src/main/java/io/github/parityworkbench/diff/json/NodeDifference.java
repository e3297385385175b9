package io.github.parityworkbench.diff.json;

import io.github.parityworkbench.diff.FieldPath;
import io.github.parityworkbench.diff.Kind;
import java.util.Objects;

/**
 * One place where two trees differ.
 *
 * @param controlNode the node in the control tree, -1 exactly for {@link Kind#EXTRA}
 * @param candidateNode the node in the candidate tree, -1 exactly for {@link Kind#MISSING}
 * @param leftPath where it stands in control; for an extra value, where it would stand
 * @param rightPath where it stands in the candidate; for a missing value, where it would stand
 */
public record NodeDifference(
        Kind kind, int controlNode, int candidateNode, FieldPath leftPath, FieldPath rightPath) {
    public NodeDifference {
        Objects.requireNonNull(leftPath);
        Objects.requireNonNull(rightPath);
        if ((controlNode < 0) != (kind == Kind.EXTRA)
                || (candidateNode < 0) != (kind == Kind.MISSING)) {
            throw new IllegalArgumentException(
                    "the nodes do not fit the kind " + kind.label() + " at " + leftPath);
        }
    }
}
