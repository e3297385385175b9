package io.github.parityworkbench.diff.cause;

import java.util.Locale;
import java.util.Set;

/** Strings equal once upper and lower case are one. */
final class LetterCase implements Detector {
    @Override
    public Cause cause() {
        return Cause.LETTER_CASE;
    }

    @Override
    public Set<Shape> shapes() {
        return Set.of(Shape.STRINGS);
    }

    @Override
    public boolean fits(ValuePair pair) {
        return pair.strings(
                (one, other) ->
                        Ascii.only(one, other)
                                ? one.equalsIgnoreCase(other)
                                : equal(one, other) || equal(other, one));
    }

    /** By way of capitals too, since some letters, such as the German ß, have no single one. */
    private static boolean equal(String one, String other) {
        return one.toLowerCase(Locale.ROOT).equals(other.toLowerCase(Locale.ROOT))
                || one.toUpperCase(Locale.ROOT).equals(other);
    }
}
