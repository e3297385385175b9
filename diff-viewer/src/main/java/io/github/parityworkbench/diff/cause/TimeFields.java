package io.github.parityworkbench.diff.cause;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells whether two readings of time may be taken for one clock's, and not for mere numbers. */
final class TimeFields {
    private static final Set<String> WORDS =
            Set.of(
                    "at",
                    "time",
                    "timestamp",
                    "ts",
                    "date",
                    "datetime",
                    "epoch",
                    "created",
                    "updated",
                    "modified",
                    "changed",
                    "deleted",
                    "expires",
                    "expiry",
                    "expiration",
                    "issued",
                    "iat",
                    "exp",
                    "nbf",
                    "now",
                    "seen",
                    "since",
                    "until",
                    "started",
                    "ended",
                    "joined",
                    "mtime",
                    "ctime",
                    "atime",
                    "millis",
                    "ms",
                    "seconds");

    /**
     * Times are written as strings and counted as numbers, and one may be set against the other.
     */
    static final Set<Shape> SHAPES = Set.of(Shape.STRINGS, Shape.NUMBERS, Shape.MIXED);

    /** Between the words of snake_case, kebab-case and camelCase. */
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^A-Za-z]+|(?<=[a-z])(?=[A-Z])");

    private TimeFields() {}

    /**
     * Whether both tell a time of day, and are not both plain numbers, unless the field's name
     * speaks of time: two numbers of that size may as well be identifiers.
     */
    static boolean comparable(ValuePair pair, WrittenTime one, WrittenTime other) {
        return one.hasTimeOfDay()
                && other.hasTimeOfDay()
                && (!one.counted()
                        || !other.counted()
                        || pair.fieldName().filter(TimeFields::speaksOfTime).isPresent());
    }

    static boolean speaksOfTime(String name) {
        for (String word : BETWEEN_WORDS.split(name, -1)) {
            if (WORDS.contains(word.toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }
}
