package io.github.parityworkbench.diff.cause;

/** Decides whether one cause fits one difference; in doubt it does not. */
interface Detector {
    /** The cause that this detector knows. */
    Cause cause();

    /** Whether it fits. */
    boolean fits(ValuePair pair);
}
