package io.github.parityworkbench.diff.json;

/**
 * How a field, or several together, do as a key, over one pair of arrays or many. Merging is
 * commutative and associative.
 *
 * @param items elements, on both sides together
 * @param present those of them with a string or an integer there
 * @param distinct different values, summed up over the arrays of each side
 * @param joinable the most values that each pair of arrays could have in common, summed up
 * @param shared the values that they do have in common, summed up
 * @param met what is joinable in those pairs of arrays that have a value in common
 * @param likened of the elements with a value in common so many were looked at
 * @param alike so many of these are alike otherwise as well
 * @param agreeing in so many pairs of arrays the engine took it for the key by itself
 */
record KeyStatistics(
        long items,
        long present,
        long distinct,
        long joinable,
        long shared,
        long met,
        long likened,
        long alike,
        long agreeing) {
    /** So many numbers make up this. */
    static final int NUMBERS = 9;

    static final KeyStatistics NONE = new KeyStatistics(0, 0, 0, 0, 0, 0, 0, 0, 0);

    private static final double MOST_ITEMS = 0.95;
    private static final double ENOUGH_SHARED = 0.5;
    private static final double NEARLY_UNIQUE = 0.99;

    static KeyStatistics of(KeyColumn left, KeyColumn right) {
        long joinable = Math.min(left.distinct(), right.distinct());
        long shared = left.shared(right);
        return new KeyStatistics(
                (long) left.items() + right.items(),
                (long) left.present() + right.present(),
                (long) left.distinct() + right.distinct(),
                joinable,
                shared,
                shared > 0 ? joinable : 0,
                0,
                0,
                0);
    }

    KeyStatistics plus(KeyStatistics other) {
        return new KeyStatistics(
                items + other.items,
                present + other.present,
                distinct + other.distinct,
                joinable + other.joinable,
                shared + other.shared,
                met + other.met,
                likened + other.likened,
                alike + other.alike,
                agreeing + other.agreeing);
    }

    KeyStatistics withLikeness(long looked, long found) {
        return new KeyStatistics(
                items, present, distinct, joinable, shared, met, looked, found, agreeing);
    }

    KeyStatistics agreed() {
        return new KeyStatistics(
                items, present, distinct, joinable, shared, met, likened, alike, agreeing + 1);
    }

    /** The same of so many elements, some of them in arrays where no element has the field. */
    KeyStatistics among(long allItems) {
        return new KeyStatistics(
                allItems, present, distinct, joinable, shared, met, likened, alike, agreeing);
    }

    long[] toNumbers() {
        return new long[] {
            items, present, distinct, joinable, shared, met, likened, alike, agreeing
        };
    }

    static KeyStatistics ofNumbers(long[] n) {
        return new KeyStatistics(n[0], n[1], n[2], n[3], n[4], n[5], n[6], n[7], n[8]);
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

    /**
     * Whether it is a key of many pairs of arrays. Some may have no value in common, such as pages
     * of different places in a list, and prove nothing; where values meet, at least half do, and
     * what they join is alike otherwise: numbers meet by chance as well.
     *
     * @param namedAsKey whether its name says that it is one
     */
    boolean isPooledKey(boolean namedAsKey) {
        return isPresent()
                && (distinct == present || (namedAsKey && isNearlyUnique()))
                && shared > 0
                && shared >= ENOUGH_SHARED * met
                && !isByChance();
    }

    /** An answer with an element twice now and then says nothing of all the others that meet. */
    private boolean isNearlyUnique() {
        return distinct >= NEARLY_UNIQUE * present && shared >= ENOUGH_SHARED * joinable;
    }

    /** Whether the elements that it joins have nothing else to do with each other. */
    boolean isByChance() {
        return alike < ENOUGH_SHARED * likened;
    }

    double share() {
        return joinable == 0 ? 0 : (double) shared / joinable;
    }
}
