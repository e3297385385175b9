package io.github.parityworkbench.diff.cause;

import io.github.parityworkbench.diff.Kind;

/** The same array elements in another order. */
final class ArrayOrder implements Detector {
    @Override
    public Cause cause() {
        return Cause.ARRAY_ORDER;
    }

    @Override
    public boolean fits(ValuePair pair) {
        return pair.kind() == Kind.ORDER;
    }
}
