package io.github.parityworkbench.diff.cause;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Set;

/**
 * One number is the other rounded to fewer digits, or the two are within a few units in the last
 * place of a double, or are the same 32-bit float.
 */
final class FloatPrecision implements Detector {
    private static final int FEW_UNITS = 4;

    /** Fewer digits than these may agree without one number having been a float. */
    private static final int DIGITS_OF_FLOAT = 6;

    /** Rounding leaves at least so much of a number without decimals that it is recognised. */
    private static final int DIGITS_OF_ROUNDED_INTEGER = 2;

    /** From here on, rounding to significant digits is that of a printed double. */
    private static final int DIGITS_OF_PRINTED_DOUBLE = 10;

    /** Rounding changes a number by half at most, as 0.05 to 0.1; this is a little more. */
    private static final double LOST_IN_ROUNDING = 0.51;

    /** What is lost at most of a float that is written in six digits, and a little more. */
    private static final double LOST_IN_FLOAT = 1e-5;

    @Override
    public Cause cause() {
        return Cause.FLOAT_PRECISION;
    }

    @Override
    public Set<Shape> shapes() {
        return Set.of(Shape.NUMBERS);
    }

    @Override
    public boolean fits(ValuePair pair) {
        return pair.numbers(
                (one, other) ->
                        !(one.scale() == 0 && other.scale() == 0)
                                && (isNearDouble(one, other)
                                        || (mayBeRounded(one, other)
                                                && (isRounded(one, other)
                                                        || isRounded(other, one)
                                                        || isFloat(one, other)
                                                        || isFloat(other, one)))));
    }

    /** A cheap look first: whether the two are near enough to each other at all. */
    private static boolean mayBeRounded(BigDecimal one, BigDecimal other) {
        double first = one.doubleValue();
        double second = other.doubleValue();
        return !(Math.abs(first - second)
                > LOST_IN_ROUNDING * Math.max(Math.abs(first), Math.abs(second)));
    }

    private static boolean isRounded(BigDecimal rounded, BigDecimal whole) {
        return isRoundedToDecimals(rounded, whole)
                || isRoundedToDecimals(withoutZeros(rounded), whole)
                || isRoundedToDigits(rounded, whole);
    }

    /** The same number without zeros at the end of its decimals: 353.0 may be rounded to 353. */
    private static BigDecimal withoutZeros(BigDecimal number) {
        BigDecimal stripped = number.scale() > 0 ? number.stripTrailingZeros() : number;
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static boolean isRoundedToDecimals(BigDecimal rounded, BigDecimal whole) {
        int decimals = Math.max(rounded.scale(), 0);
        if (decimals >= whole.scale() || rounded.signum() == 0) {
            return false;
        }
        return (decimals > 0 || rounded.precision() >= DIGITS_OF_ROUNDED_INTEGER)
                && isEither(
                        rounded,
                        whole.setScale(decimals, RoundingMode.HALF_UP),
                        whole.setScale(decimals, RoundingMode.HALF_EVEN));
    }

    private static boolean isRoundedToDigits(BigDecimal rounded, BigDecimal whole) {
        int digits = rounded.stripTrailingZeros().precision();
        return digits >= DIGITS_OF_PRINTED_DOUBLE
                && digits < whole.precision()
                && isEither(
                        rounded,
                        whole.round(new MathContext(digits, RoundingMode.HALF_UP)),
                        whole.round(new MathContext(digits, RoundingMode.HALF_EVEN)));
    }

    private static boolean isEither(BigDecimal number, BigDecimal first, BigDecimal second) {
        return number.compareTo(first) == 0 || number.compareTo(second) == 0;
    }

    private static boolean isNearDouble(BigDecimal one, BigDecimal other) {
        double first = one.doubleValue();
        double second = other.doubleValue();
        return Double.isFinite(first)
                && Double.isFinite(second)
                && Math.abs(first - second)
                        <= FEW_UNITS * Math.ulp(Math.max(Math.abs(first), Math.abs(second)));
    }

    /** Whether {@code one} is what {@code other} becomes on its way through a float. */
    private static boolean isFloat(BigDecimal one, BigDecimal other) {
        float through = other.floatValue();
        if (!Float.isFinite(through)
                || through == 0
                || Math.abs(one.doubleValue() - through) > LOST_IN_FLOAT * Math.abs(through)) {
            return false;
        }
        int digits = one.stripTrailingZeros().precision();
        if (digits < DIGITS_OF_FLOAT) {
            return false;
        }
        return isEither(
                one,
                new BigDecimal(Float.toString(through)),
                new BigDecimal(through).round(new MathContext(digits)));
    }
}
