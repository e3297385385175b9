package io.github.parityworkbench.importers;

/** How sure a format is of a source, from the least to the most. */
public enum Match {
    /** The source is of another format. */
    NO,
    /** It can be read, if nothing more specific claims it. */
    POSSIBLE,
    /** It has what only this format has. */
    CERTAIN
}
