package io.github.parityworkbench.diff.cause;

import java.math.BigDecimal;

/** Different integers that are the same double. */
final class IntegerPrecision implements Detector {
    @Override
    public Cause cause() {
        return Cause.INTEGER_PRECISION;
    }

    @Override
    public boolean fits(ValuePair pair) {
        return pair.numbers(IntegerPrecision::sameDouble);
    }

    private static boolean sameDouble(BigDecimal one, BigDecimal other) {
        double rounded = one.doubleValue();
        return Numbers.isInteger(one)
                && Numbers.isInteger(other)
                && one.compareTo(other) != 0
                && Double.isFinite(rounded)
                && rounded == other.doubleValue();
    }
}
