package io.github.parityworkbench.diff.cause;

import java.util.Set;

/** The same array elements in another order. */
final class ArrayOrder implements Detector {
    @Override
    public Cause cause() {
        return Cause.ARRAY_ORDER;
    }

    @Override
    public Set<Shape> shapes() {
        return Set.of(Shape.REORDERED);
    }

    @Override
    public boolean fits(ValuePair pair) {
        return true;
    }
}
