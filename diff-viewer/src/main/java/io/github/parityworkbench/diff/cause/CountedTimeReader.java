package io.github.parityworkbench.diff.cause;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Reads seconds, milliseconds, microseconds or nanoseconds since 1970, told apart by their size:
 * taken for a time are those between 1973 and 2286.
 */
final class CountedTimeReader {
    private static final BigDecimal FIRST_SECOND = BigDecimal.valueOf(100_000_000L);
    private static final BigDecimal AFTER_LAST_SECOND = BigDecimal.valueOf(10_000_000_000L);
    private static final int NANOSECONDS = 9;

    private CountedTimeReader() {}

    /** Null where the count is too small or too large. */
    static @Nullable WrittenTime read(BigDecimal count) {
        if (count.compareTo(FIRST_SECOND) < 0) {
            return null;
        }
        for (int digits = 0; digits <= NANOSECONDS; digits += 3) {
            BigDecimal seconds = count.movePointLeft(digits);
            if (seconds.compareTo(FIRST_SECOND) >= 0 && seconds.compareTo(AFTER_LAST_SECOND) < 0) {
                return time(seconds, digits + Math.max(count.scale(), 0));
            }
        }
        return null;
    }

    /**
     * Whether it counts just that time since 1970 in some unit, without what is finer than that.
     */
    static boolean counts(BigDecimal count, Duration sinceEpoch) {
        BigDecimal seconds =
                BigDecimal.valueOf(sinceEpoch.toSeconds())
                        .add(BigDecimal.valueOf(sinceEpoch.toNanosPart(), NANOSECONDS));
        for (int digits = 0; digits <= NANOSECONDS; digits += 3) {
            BigDecimal units = seconds.movePointRight(digits).setScale(0, RoundingMode.FLOOR);
            if (count.compareTo(units) == 0) {
                return true;
            }
        }
        return false;
    }

    private static WrittenTime time(BigDecimal seconds, int fractionDigits) {
        BigDecimal whole = seconds.setScale(0, RoundingMode.DOWN);
        int nanoseconds =
                seconds.subtract(whole)
                        .movePointRight(NANOSECONDS)
                        .setScale(0, RoundingMode.DOWN)
                        .intValueExact();
        int finest = Math.min(fractionDigits, NANOSECONDS);
        return new WrittenTime(
                LocalDateTime.ofEpochSecond(whole.longValueExact(), nanoseconds, ZoneOffset.UTC),
                ZoneOffset.UTC,
                Duration.ofNanos(BigDecimal.ONE.movePointRight(NANOSECONDS - finest).longValue()),
                true);
    }
}
