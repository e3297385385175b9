package io.github.parityworkbench.diff.cause;

/** A truth value against the string that spells it, in whatever case. */
final class BooleanVsString implements Detector {
    @Override
    public Cause cause() {
        return Cause.BOOLEAN_VS_STRING;
    }

    @Override
    public boolean fits(ValuePair pair) {
        return pair.eitherWay(
                (one, other) ->
                        (one.isTrue() && spells(other, "true"))
                                || (one.isFalse() && spells(other, "false")));
    }

    private static boolean spells(ValueView value, String word) {
        return value.string().filter(word::equalsIgnoreCase).isPresent();
    }
}
