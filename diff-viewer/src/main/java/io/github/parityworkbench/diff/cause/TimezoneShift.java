package io.github.parityworkbench.diff.cause;

import java.time.Duration;
import java.util.Set;

/** Times apart by whole quarters of an hour, up to 14 hours. */
final class TimezoneShift implements Detector {
    private static final Duration QUARTER = Duration.ofMinutes(15);
    private static final Duration FARTHEST = Duration.ofHours(14);

    @Override
    public Cause cause() {
        return Cause.TIMEZONE_SHIFT;
    }

    @Override
    public Set<Shape> shapes() {
        return TimeFields.SHAPES;
    }

    @Override
    public boolean fits(ValuePair pair) {
        return pair.times(
                (one, other) -> TimeFields.comparable(pair, one, other) && isShifted(one, other));
    }

    private static boolean isShifted(WrittenTime one, WrittenTime other) {
        Duration step = one.coarser(other);
        Duration apart =
                WrittenTime.floor(one.sinceEpoch(), step)
                        .minus(WrittenTime.floor(other.sinceEpoch(), step))
                        .abs();
        return !apart.isZero()
                && apart.compareTo(FARTHEST) <= 0
                && WrittenTime.floor(apart, QUARTER).equals(apart);
    }
}
