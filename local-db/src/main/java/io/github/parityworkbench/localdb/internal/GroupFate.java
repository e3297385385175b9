package io.github.parityworkbench.localdb.internal;

/** What rules do to the differences of a group by look. */
sealed interface GroupFate {
    /** None is ignored. */
    GroupFate ACTIVE = new Active();

    /** It takes a look at each difference. */
    GroupFate MIXED = new Mixed();

    /** None is ignored. */
    record Active() implements GroupFate {}

    /** It takes a look at each difference. */
    record Mixed() implements GroupFate {}

    /** All are ignored by the rule at that position. */
    record Ignored(int position) implements GroupFate {}
}
