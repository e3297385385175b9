package io.github.parityworkbench.diff.group;

import io.github.parityworkbench.diff.Difference;
import io.github.parityworkbench.diff.cause.Cause;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A difference with its group and cause.
 *
 * @param key the group by look; where it was read from storage to be shown, the group as which that
 *     one is listed
 * @param causes why this one pair of values differs: all that fit, in the order of {@link Cause};
 *     where it was read from storage, only the first
 * @param ignoredBy the id of the rule that ignores it, null where none does
 * @param field which field of which type it is at, such as {@code Student.progress}; null where
 *     that is not known, and where it was read from storage, which keeps it by group
 */
public record ClassifiedDifference(
        Difference difference,
        GroupKey key,
        List<Cause> causes,
        @Nullable String ignoredBy,
        @Nullable String field) {
    public ClassifiedDifference {
        Objects.requireNonNull(difference);
        Objects.requireNonNull(key);
        causes = List.copyOf(causes);
    }

    /** A difference of which no field is known. */
    public ClassifiedDifference(
            Difference difference, GroupKey key, Cause cause, @Nullable String ignoredBy) {
        this(
                difference,
                key,
                cause == Cause.UNEXPLAINED ? List.of() : List.of(cause),
                ignoredBy,
                null);
    }

    /** The first cause that fits; {@link Cause#UNEXPLAINED} where none does. */
    public Cause cause() {
        return causes.isEmpty() ? Cause.UNEXPLAINED : causes.get(0);
    }

    /** The same as one of another group. */
    public ClassifiedDifference withKey(GroupKey other) {
        return new ClassifiedDifference(difference, other, causes, ignoredBy, field);
    }

    /** The same as one that the rule of this id ignores. */
    ClassifiedDifference withIgnoredBy(String rule) {
        return new ClassifiedDifference(difference, key, causes, rule, field);
    }

    /** Whether a rule ignores it. */
    public boolean ignored() {
        return ignoredBy != null;
    }
}
