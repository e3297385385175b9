package io.github.parityworkbench.localdb.internal;

/**
 * The columns of a block of differences, in order. The first ones have an entry for each exchange
 * or difference as they stand in the log; from {@link #FORM_NUMBERS} on differences are ordered by
 * group, so that what is alike stands together.
 */
enum DifferenceColumn {
    /** The labels of the causes. */
    CAUSES,

    /** The forms that there are: the number of a cause, flags, and the length of the paths. */
    FORMS,

    /** The ids of the exchanges. */
    IDS,

    /** Their timestamps. */
    TIMES,

    /** How many differences each has, doubled, and one more if comparing it was degraded. */
    COUNTS,

    /** The steps from the group of a difference to that of the next one. */
    GROUPS,

    /** Which of the forms each difference has, by number. */
    FORM_NUMBERS,

    /** The paths. */
    PATHS,

    /** The looks of values that are written as a whole. */
    LOOKS,

    /** How the candidate's value comes from control's: see {@link ValueColumnsWriter}. */
    CHANGES,

    /**
     * The lengths of values, long ones too, or of what is new in them; where they do not follow.
     */
    LENGTHS,

    /** Where long values begin in their bodies. */
    OFFSETS,

    /** The bytes of numbers. */
    NUMBERS,

    /** Times, as numbers of six bytes where they are written as most are. */
    INSTANTS,

    /** The bytes of hexadecimal tokens. */
    TOKENS,

    /** The bytes of all other values. */
    TEXTS
}
