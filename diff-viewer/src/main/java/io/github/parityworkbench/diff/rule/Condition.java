package io.github.parityworkbench.diff.rule;

import io.github.parityworkbench.diff.Difference;
import java.math.BigDecimal;
import java.time.Duration;

/** What a rule asks of the two values of a difference before it does anything with it. */
public sealed interface Condition {
    /** Asks nothing. */
    Condition NONE = new Anything();

    /** Whether the difference's values are such. A pure function of the difference as stored. */
    boolean holds(Difference difference);

    /** Whatever the values are. */
    record Anything() implements Condition {
        @Override
        public boolean holds(Difference difference) {
            return true;
        }
    }

    /** Each side passes its own test; at least one asks something. */
    record Values(ValueTest control, ValueTest candidate) implements Condition {
        public Values {
            if (control.equals(ValueTest.ANY) && candidate.equals(ValueTest.ANY)) {
                throw new IllegalArgumentException("expected a test of control or candidate");
            }
        }

        @Override
        public boolean holds(Difference difference) {
            return control.holds(difference.control()) && candidate.holds(difference.candidate());
        }
    }

    /**
     * Both are numbers, at most {@code distance} apart.
     *
     * @param distance not negative
     */
    record NumbersWithin(BigDecimal distance) implements Condition {
        public NumbersWithin {
            if (distance.signum() < 0) {
                throw new IllegalArgumentException(
                        "a distance is not negative, unlike " + distance);
            }
            distance = distance.stripTrailingZeros();
        }

        @Override
        public boolean holds(Difference difference) {
            return Settling.numbers(difference, distance);
        }
    }

    /**
     * Both are times, however they are written, at most {@code distance} apart.
     *
     * @param distance not negative; whole milliseconds
     */
    record TimesWithin(Duration distance) implements Condition {
        public TimesWithin {
            if (!Durations.read(Durations.write(distance)).equals(distance)) {
                throw new IllegalArgumentException(
                        "a distance of times is so many milliseconds, seconds, minutes, hours or"
                                + " days, unlike "
                                + distance);
            }
        }

        @Override
        public boolean holds(Difference difference) {
            return Settling.times(difference, distance);
        }
    }
}
