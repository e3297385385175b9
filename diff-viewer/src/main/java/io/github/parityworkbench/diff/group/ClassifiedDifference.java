package io.github.parityworkbench.diff.group;

import io.github.parityworkbench.diff.Difference;
import io.github.parityworkbench.diff.cause.Cause;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A difference with its group and cause.
 *
 * @param key the group by look
 * @param cause why this one pair of values differs
 * @param ignoredBy the id of the rule that ignores it, null where none does
 * @param field which field of which type it is at, such as {@code Student.progress}; null where
 *     that is not known, and where it was read from storage, which keeps it by group
 */
public record ClassifiedDifference(
        Difference difference,
        GroupKey key,
        Cause cause,
        @Nullable String ignoredBy,
        @Nullable String field) {
    public ClassifiedDifference {
        Objects.requireNonNull(difference);
        Objects.requireNonNull(key);
        Objects.requireNonNull(cause);
    }

    /** A difference of which no field is known. */
    public ClassifiedDifference(
            Difference difference, GroupKey key, Cause cause, @Nullable String ignoredBy) {
        this(difference, key, cause, ignoredBy, null);
    }

    /** The same as one of another group. */
    public ClassifiedDifference withKey(GroupKey other) {
        return new ClassifiedDifference(difference, other, cause, ignoredBy, field);
    }

    /** Whether a rule ignores it. */
    public boolean ignored() {
        return ignoredBy != null;
    }
}
