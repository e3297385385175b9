package io.github.parityworkbench.diff.cause;

/** A default value on one side, no such member on the other. */
final class DefaultVsAbsent implements Detector {
    @Override
    public Cause cause() {
        return Cause.DEFAULT_VS_ABSENT;
    }

    @Override
    public boolean fits(ValuePair pair) {
        return pair.memberAgainstNone(value -> value.isFalse() || value.isEmpty() || isZero(value));
    }

    private static boolean isZero(ValueView value) {
        return value.number().filter(number -> number.signum() == 0).isPresent();
    }
}
