package io.github.parityworkbench.diff.cause;

import io.github.parityworkbench.diff.Difference;
import java.util.EnumSet;
import java.util.Set;

/** Finds why two values differ. */
public final class Causes {
    private Causes() {}

    /**
     * The first cause, in the order of {@link Cause}, that fits this one difference; {@link
     * Cause#UNEXPLAINED} where none does. Causes that only show over many differences never come
     * from here.
     */
    public static Cause of(Difference difference) {
        return fitting(difference).iterator().next();
    }

    /**
     * All causes that fit this one difference, in the order of {@link Cause}; just {@link
     * Cause#UNEXPLAINED} where none does.
     */
    public static Set<Cause> fitting(Difference difference) {
        return EnumSet.of(Cause.UNEXPLAINED);
    }
}
