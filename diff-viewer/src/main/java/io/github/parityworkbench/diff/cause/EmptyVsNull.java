package io.github.parityworkbench.diff.cause;

import java.util.Set;

/** An empty string, array or object against {@code null}. */
final class EmptyVsNull implements Detector {
    @Override
    public Cause cause() {
        return Cause.EMPTY_VS_NULL;
    }

    @Override
    public Set<Shape> shapes() {
        return Set.of(Shape.MIXED);
    }

    @Override
    public boolean fits(ValuePair pair) {
        return pair.eitherWay((one, other) -> one.isEmpty() && other.isNull());
    }
}
