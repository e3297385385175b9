package io.github.parityworkbench.diff.cause;

import java.util.Set;

/** Decides whether one cause fits one difference; in doubt it does not. */
interface Detector {
    /** The cause that this detector knows. */
    Cause cause();

    /** In which shapes it shows; it is asked about no others. */
    Set<Shape> shapes();

    /** Whether it fits. */
    boolean fits(ValuePair pair);
}
