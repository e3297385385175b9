package io.github.parityworkbench.diff;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One place where the candidate departs from control.
 *
 * @param leftPath where it stands in control's document; for {@link Kind#EXTRA}, where it would
 *     stand
 * @param rightPath where it stands in the candidate's document; for {@link Kind#MISSING}, where it
 *     would stand
 * @param control the value in control as written, null exactly for {@link Kind#EXTRA}
 * @param candidate the value in the candidate as written, null exactly for {@link Kind#MISSING}
 * @param noise whether the two copies of the old system differ here as well
 */
public record Difference(
        Part part,
        FieldPath leftPath,
        FieldPath rightPath,
        Kind kind,
        @Nullable JsonText control,
        @Nullable JsonText candidate,
        boolean noise) {
    public Difference {
        Objects.requireNonNull(part);
        Objects.requireNonNull(leftPath);
        Objects.requireNonNull(rightPath);
        if ((control == null) != (kind == Kind.EXTRA)
                || (candidate == null) != (kind == Kind.MISSING)) {
            throw new IllegalArgumentException(
                    "the values do not fit the kind " + kind.label() + " at " + leftPath);
        }
    }

    /** The path by which the difference is grouped: the candidate's for an extra value. */
    public FieldPath path() {
        return kind == Kind.EXTRA ? rightPath : leftPath;
    }
}
