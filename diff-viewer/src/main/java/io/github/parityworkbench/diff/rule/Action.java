package io.github.parityworkbench.diff.rule;

import io.github.parityworkbench.diff.Difference;
import io.github.parityworkbench.diff.Kind;
import java.math.BigDecimal;
import java.time.Duration;

/** What a rule does with the differences in its scope. */
public sealed interface Action {
    /** The one that ignores. */
    Action IGNORE = new Ignore();

    /**
     * Whether under this action the two sides of the difference count as equal. A pure function of
     * the difference as stored, so that rules act on what was imported before them.
     */
    boolean settles(Difference difference);

    /** The name of the action in rule files, such as {@code case-insensitive}. */
    String label();

    /** Every difference counts as none. */
    record Ignore() implements Action {
        @Override
        public boolean settles(Difference difference) {
            return true;
        }

        @Override
        public String label() {
            return "ignore";
        }
    }

    /**
     * An array is compared without regard to order.
     *
     * @param key the member by which elements are told apart, empty for their whole values
     */
    record Unordered(String key) implements Action {
        @Override
        public boolean settles(Difference difference) {
            return difference.kind() == Kind.ORDER;
        }

        @Override
        public String label() {
            return "unordered";
        }
    }

    /**
     * Numbers are equal when they are at most {@code within} apart.
     *
     * @param within not negative
     */
    record Tolerance(BigDecimal within) implements Action {
        private static final int MOST_DIGITS = 400;

        public Tolerance {
            if (within.signum() < 0) {
                throw new IllegalArgumentException("a tolerance is not negative, unlike " + within);
            }
        }

        /** Whether it is from 0 and, written out, a number that can be read again: 400 digits. */
        public static boolean isWritable(BigDecimal within) {
            return within.signum() >= 0
                    && within.precision() + Math.abs((long) within.scale()) <= MOST_DIGITS;
        }

        @Override
        public boolean settles(Difference difference) {
            return Settling.numbers(difference, within);
        }

        @Override
        public String label() {
            return "tolerance";
        }
    }

    /**
     * Times are compared as instants, however they are written, and are equal when at most {@code
     * within} apart.
     *
     * @param within not negative
     */
    record Timestamps(Duration within) implements Action {
        public Timestamps {
            if (within.isNegative()) {
                throw new IllegalArgumentException(
                        "a distance of times is not negative, unlike " + within);
            }
        }

        @Override
        public boolean settles(Difference difference) {
            return Settling.times(difference, within);
        }

        @Override
        public String label() {
            return "timestamps";
        }
    }

    /** Strings are compared without regard to case. */
    record CaseInsensitive() implements Action {
        @Override
        public boolean settles(Difference difference) {
            return Settling.strings(difference, Settling::foldCase);
        }

        @Override
        public String label() {
            return "case-insensitive";
        }
    }

    /** Strings are compared without the white space around them. */
    record Trim() implements Action {
        @Override
        public boolean settles(Difference difference) {
            return Settling.strings(difference, String::strip);
        }

        @Override
        public String label() {
            return "trim";
        }
    }

    /** A {@code null} and no such member are the same. */
    record NullIsAbsent() implements Action {
        @Override
        public boolean settles(Difference difference) {
            return Settling.nullAndAbsent(difference);
        }

        @Override
        public String label() {
            return "null-is-absent";
        }
    }

    /**
     * Strings are compared after every match of {@code pattern} in both is replaced.
     *
     * @param with what comes in its place, taken as it is
     */
    record Replace(TextPattern pattern, String with) implements Action {
        @Override
        public boolean settles(Difference difference) {
            return Settling.strings(difference, text -> pattern.replaceAll(text, with));
        }

        @Override
        public String label() {
            return "replace";
        }
    }
}
