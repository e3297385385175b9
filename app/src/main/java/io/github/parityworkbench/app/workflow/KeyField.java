package io.github.parityworkbench.app.workflow;

import java.util.Comparator;

/**
 * What the arrays that were looked at say of a field as their key.
 *
 * @param elements elements of these arrays, on both sides together
 * @param present those of them that have a string or a number there
 * @param distinct different values, summed up over the arrays of each side
 * @param joinable the most values that each pair of arrays could have in common, summed up
 * @param shared the values that they do have in common, summed up
 */
public record KeyField(
        String name, long elements, long present, long distinct, long joinable, long shared) {
    /** Those that join the most elements, one with one, come first. */
    static final Comparator<KeyField> LIKELIEST_FIRST =
            Comparator.comparingDouble((KeyField each) -> each.unique() * each.met() * each.share())
                    .reversed()
                    .thenComparing(KeyField::name);

    /** The share of elements that have it, 0 to 1. */
    public double share() {
        return elements == 0 ? 0 : (double) present / elements;
    }

    /** How many of its values are different within an array, 0 to 1. */
    public double unique() {
        return present == 0 ? 0 : (double) distinct / present;
    }

    /** How many of its values are on both sides, 0 to 1. */
    public double met() {
        return joinable == 0 ? 0 : (double) shared / joinable;
    }

    KeyField plus(KeyField other) {
        return new KeyField(
                name,
                elements + other.elements,
                present + other.present,
                distinct + other.distinct,
                joinable + other.joinable,
                shared + other.shared);
    }

    KeyField among(long allElements) {
        return new KeyField(name, allElements, present, distinct, joinable, shared);
    }
}
