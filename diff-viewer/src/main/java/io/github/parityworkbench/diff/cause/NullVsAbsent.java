package io.github.parityworkbench.diff.cause;

import java.util.Set;

/** {@code null} on one side, no such member on the other. */
final class NullVsAbsent implements Detector {
    @Override
    public Cause cause() {
        return Cause.NULL_VS_ABSENT;
    }

    @Override
    public Set<Shape> shapes() {
        return Set.of(Shape.ONE_SIDED);
    }

    @Override
    public boolean fits(ValuePair pair) {
        return pair.memberAgainstNone(ValueView::isNull);
    }
}
