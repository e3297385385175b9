package io.github.parityworkbench.diff.json;

/**
 * How a field does as a key, over one pair of arrays or many. Merging is commutative and
 * associative.
 *
 * @param items elements, on both sides together
 * @param present those of them with a string or an integer there
 * @param distinct different values, summed up over the arrays of each side
 * @param joinable the most values that each pair of arrays could have in common, summed up
 * @param shared the values that they do have in common, summed up
 */
record KeyStatistics(long items, long present, long distinct, long joinable, long shared) {
    private static final double MOST_ITEMS = 0.95;
    private static final double ENOUGH_SHARED = 0.5;

    static KeyStatistics of(KeyColumn left, KeyColumn right) {
        return new KeyStatistics(
                (long) left.items() + right.items(),
                (long) left.present() + right.present(),
                (long) left.distinct() + right.distinct(),
                Math.min(left.distinct(), right.distinct()),
                left.shared(right));
    }

    KeyStatistics plus(KeyStatistics other) {
        return new KeyStatistics(
                items + other.items,
                present + other.present,
                distinct + other.distinct,
                joinable + other.joinable,
                shared + other.shared);
    }

    /** The same of so many elements, some of them in arrays where no element has the field. */
    KeyStatistics among(long allItems) {
        return new KeyStatistics(allItems, present, distinct, joinable, shared);
    }

    /** Whether nearly every element has it. */
    boolean isPresent() {
        return present > 0 && present >= MOST_ITEMS * items;
    }

    /**
     * Whether it is a key: nearly always there, unique in each array, and the values meet again on
     * the other side. A unique field whose values do not is made anew by each system.
     */
    boolean isKey() {
        return isPresent()
                && distinct == present
                && joinable > 0
                && shared >= ENOUGH_SHARED * joinable;
    }

    double share() {
        return joinable == 0 ? 0 : (double) shared / joinable;
    }
}
