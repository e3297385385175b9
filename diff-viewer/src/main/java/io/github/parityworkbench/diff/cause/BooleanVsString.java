package io.github.parityworkbench.diff.cause;

import java.util.Set;

/** A truth value against the string that spells it, in whatever case. */
final class BooleanVsString implements Detector {
    @Override
    public Cause cause() {
        return Cause.BOOLEAN_VS_STRING;
    }

    @Override
    public Set<Shape> shapes() {
        return Set.of(Shape.MIXED);
    }

    @Override
    public boolean fits(ValuePair pair) {
        return pair.eitherWay(
                (one, other) ->
                        (one.isTrue() && spells(other, "true"))
                                || (one.isFalse() && spells(other, "false")));
    }

    private static boolean spells(ValueView value, String word) {
        return word.equalsIgnoreCase(value.string());
    }
}
