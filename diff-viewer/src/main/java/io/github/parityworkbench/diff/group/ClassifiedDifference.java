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
 */
public record ClassifiedDifference(
        Difference difference, GroupKey key, Cause cause, @Nullable String ignoredBy) {
    public ClassifiedDifference {
        Objects.requireNonNull(difference);
        Objects.requireNonNull(key);
        Objects.requireNonNull(cause);
    }

    /** Whether a rule ignores it. */
    public boolean ignored() {
        return ignoredBy != null;
    }
}
