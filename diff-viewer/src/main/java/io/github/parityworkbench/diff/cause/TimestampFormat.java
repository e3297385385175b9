package io.github.parityworkbench.diff.cause;

import io.github.parityworkbench.diff.json.NodeType;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Set;

/** The same instant or the same local time, written differently. */
final class TimestampFormat implements Detector {
    @Override
    public Cause cause() {
        return Cause.TIMESTAMP_FORMAT;
    }

    @Override
    public Set<Shape> shapes() {
        return TimeFields.SHAPES;
    }

    @Override
    public boolean fits(ValuePair pair) {
        return pair.times(TimestampFormat::same) || pair.eitherWay(TimestampFormat::counts);
    }

    /** Whether a number counts since 1970 to just that date, be it too early to be told by size. */
    private static boolean counts(ValueView number, ValueView date) {
        BigDecimal count = number.number();
        WrittenTime time = date.type() == NodeType.STRING ? date.time() : null;
        return count != null
                && time != null
                && !time.counted()
                && time.hasTimeOfDay()
                && CountedTimeReader.counts(count, time.sinceEpoch());
    }

    private static boolean same(WrittenTime one, WrittenTime other) {
        Duration step = one.coarser(other);
        if (one.hasTimeOfDay() != other.hasTimeOfDay()) {
            // A mere date is midnight there, not all of the day.
            step = Duration.ofNanos(1);
        }
        return equal(one.sinceEpoch(), other.sinceEpoch(), step)
                || equal(one.localSinceEpoch(), other.localSinceEpoch(), step);
    }

    /** Equal once what is finer than {@code step} is cut off or rounded. */
    private static boolean equal(Duration one, Duration other, Duration step) {
        Duration half = step.dividedBy(2);
        return WrittenTime.floor(one, step).equals(WrittenTime.floor(other, step))
                || WrittenTime.floor(one.plus(half), step)
                        .equals(WrittenTime.floor(other.plus(half), step));
    }
}
