package io.github.parityworkbench.diff.cause;

/** {@code null} on one side, no such member on the other. */
final class NullVsAbsent implements Detector {
    @Override
    public Cause cause() {
        return Cause.NULL_VS_ABSENT;
    }

    @Override
    public boolean fits(ValuePair pair) {
        return pair.memberAgainstNone(ValueView::isNull);
    }
}
