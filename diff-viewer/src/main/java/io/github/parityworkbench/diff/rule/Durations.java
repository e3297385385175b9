package io.github.parityworkbench.diff.rule;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** Durations as rules write them: a whole number and one unit, such as {@code 2s}. */
final class Durations {
    /** From the largest, so that the shortest text is found first. */
    private static final Map<String, Duration> UNITS = new LinkedHashMap<>();

    static {
        UNITS.put("d", Duration.ofDays(1));
        UNITS.put("h", Duration.ofHours(1));
        UNITS.put("m", Duration.ofMinutes(1));
        UNITS.put("s", Duration.ofSeconds(1));
        UNITS.put("ms", Duration.ofMillis(1));
    }

    private static final int MOST_DIGITS = 9;

    private Durations() {}

    /** The duration in the largest unit that measures it; less than a millisecond is cut off. */
    static String write(Duration duration) {
        if (duration.isZero()) {
            return "0s";
        }
        for (Map.Entry<String, Duration> unit : UNITS.entrySet()) {
            long count = duration.dividedBy(unit.getValue());
            if (unit.getValue().multipliedBy(count).equals(duration)) {
                return count + unit.getKey();
            }
        }
        return duration.toMillis() + "ms";
    }

    /**
     * Reads what {@link #write} writes.
     *
     * @throws IllegalArgumentException if the text is no such duration
     */
    static Duration read(String text) {
        int digits = 0;
        while (digits < text.length() && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
            digits++;
        }
        Duration unit = UNITS.get(text.substring(digits));
        if (digits == 0 || digits > MOST_DIGITS || unit == null) {
            throw new IllegalArgumentException(
                    "a duration is a whole number and one of "
                            + String.join(", ", UNITS.keySet())
                            + ", such as 2s, unlike '"
                            + text
                            + "'");
        }
        return unit.multipliedBy(Long.parseLong(text.substring(0, digits)));
    }
}
