package io.github.parityworkbench.diff.cause;

import java.time.Duration;
import java.util.Set;

/** Times less than a minute apart. */
final class ClockSkew implements Detector {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    @Override
    public Cause cause() {
        return Cause.CLOCK_SKEW;
    }

    @Override
    public Set<Shape> shapes() {
        return TimeFields.SHAPES;
    }

    @Override
    public boolean fits(ValuePair pair) {
        return pair.times(
                (one, other) -> TimeFields.comparable(pair, one, other) && isNear(one, other));
    }

    private static boolean isNear(WrittenTime one, WrittenTime other) {
        return one.coarser(other).compareTo(MINUTE) < 0
                && one.sinceEpoch().minus(other.sinceEpoch()).abs().compareTo(MINUTE) < 0;
    }
}
