package io.github.parityworkbench.diff.rule;

/** How much of what a generalised path stands for something selects. */
public enum Reach {
    /** Each of it. */
    ALL,
    /** It depends on more than the generalised path. */
    SOME,
    /** Nothing. */
    NONE
}
