package io.github.parityworkbench.diff.cause;

import java.math.BigDecimal;
import java.util.Set;

/** A default value on one side, no such member on the other. */
final class DefaultVsAbsent implements Detector {
    @Override
    public Cause cause() {
        return Cause.DEFAULT_VS_ABSENT;
    }

    @Override
    public Set<Shape> shapes() {
        return Set.of(Shape.ONE_SIDED);
    }

    @Override
    public boolean fits(ValuePair pair) {
        return pair.memberAgainstNone(value -> value.isFalse() || value.isEmpty() || isZero(value));
    }

    private static boolean isZero(ValueView value) {
        BigDecimal number = value.number();
        return number != null && number.signum() == 0;
    }
}
