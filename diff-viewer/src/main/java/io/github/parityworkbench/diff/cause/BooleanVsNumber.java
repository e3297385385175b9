package io.github.parityworkbench.diff.cause;

import java.math.BigDecimal;
import java.util.Set;

/** {@code true} against 1, {@code false} against 0. */
final class BooleanVsNumber implements Detector {
    @Override
    public Cause cause() {
        return Cause.BOOLEAN_VS_NUMBER;
    }

    @Override
    public Set<Shape> shapes() {
        return Set.of(Shape.MIXED);
    }

    @Override
    public boolean fits(ValuePair pair) {
        return pair.eitherWay(
                (one, other) ->
                        (one.isTrue() && is(other, BigDecimal.ONE))
                                || (one.isFalse() && is(other, BigDecimal.ZERO)));
    }

    private static boolean is(ValueView value, BigDecimal number) {
        BigDecimal read = value.number();
        return read != null && read.compareTo(number) == 0;
    }
}
