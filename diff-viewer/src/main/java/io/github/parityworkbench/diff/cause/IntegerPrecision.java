package io.github.parityworkbench.diff.cause;

import java.math.BigDecimal;
import java.util.Set;

/** Different integers that are the same double. */
final class IntegerPrecision implements Detector {
    @Override
    public Cause cause() {
        return Cause.INTEGER_PRECISION;
    }

    @Override
    public Set<Shape> shapes() {
        return Set.of(Shape.NUMBERS);
    }

    @Override
    public boolean fits(ValuePair pair) {
        return pair.numbers(IntegerPrecision::sameDouble);
    }

    private static boolean sameDouble(BigDecimal one, BigDecimal other) {
        double rounded = one.doubleValue();
        return rounded == other.doubleValue()
                && Double.isFinite(rounded)
                && one.compareTo(other) != 0
                && Numbers.isInteger(one)
                && Numbers.isInteger(other);
    }
}
