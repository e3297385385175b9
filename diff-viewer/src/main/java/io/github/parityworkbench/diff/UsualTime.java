package io.github.parityworkbench.diff;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A time as nearly all systems write it, such as {@code 2026-03-01T12:00:00.5Z}, read digit by
 * digit: formatters take ten times as long.
 *
 * @param local the date and time as written
 * @param offset from UTC, null where none is written
 * @param fractionDigits how many digits of the second's fraction are written, 0 to 9
 */
public record UsualTime(LocalDateTime local, @Nullable ZoneOffset offset, int fractionDigits) {
    private static final String TO_THE_SECOND = "0000-00-00T00:00:00";
    private static final String OFFSET = "+00:00";
    private static final int MOST_DIGITS = 9;

    /**
     * The time that the text spells: date and time to the second with T or a blank between them,
     * perhaps a point and up to nine digits, perhaps Z or an offset such as {@code +01:00}. None
     * where it is written otherwise, which says nothing about whether it is a time.
     */
    public static Optional<UsualTime> read(String text) {
        int point = TO_THE_SECOND.length();
        if (!hasShape(text, 0, TO_THE_SECOND)) {
            return Optional.empty();
        }
        int zone = fractionEnd(text, point);
        int digits = zone == point ? 0 : zone - point - 1;
        if ((zone > point && digits == 0) || digits > MOST_DIGITS || !isZone(text, zone)) {
            return Optional.empty();
        }
        try {
            LocalDateTime local =
                    LocalDateTime.of(
                            number(text, 0, 4),
                            number(text, 5, 7),
                            number(text, 8, 10),
                            number(text, 11, 13),
                            number(text, 14, 16),
                            number(text, 17, 19),
                            number(text, zone - digits, zone) * step(digits));
            return Optional.of(new UsualTime(local, offset(text, zone), digits));
        } catch (DateTimeException e) {
            // Digits in the right places that are no date, such as a 13th month.
            return Optional.empty();
        }
    }

    /** The point in time; none where no offset is written. */
    public Optional<Instant> instant() {
        return Optional.ofNullable(offset).map(local::toInstant);
    }

    /** The smallest step that so many digits of a second's fraction can tell, in nanoseconds. */
    public static int step(int fractionDigits) {
        int step = 1_000_000_000;
        for (int digit = 0; digit < fractionDigits; digit++) {
            step /= 10;
        }
        return step;
    }

    private static int fractionEnd(String text, int point) {
        int end = point;
        if (end < text.length() && text.charAt(end) == '.') {
            do {
                end++;
            } while (end < text.length() && isDigit(text.charAt(end)));
        }
        return end;
    }

    /** Whether the rest of the text is nothing, Z, or an offset. */
    private static boolean isZone(String text, int from) {
        int length = text.length() - from;
        return length == 0
                || (length == 1 && text.charAt(from) == 'Z')
                || (length == OFFSET.length() && hasShape(text, from, OFFSET));
    }

    private static @Nullable ZoneOffset offset(String text, int from) {
        int length = text.length() - from;
        if (length <= 1) {
            return length == 0 ? null : ZoneOffset.UTC;
        }
        int hours = number(text, from + 1, from + 3);
        int minutes = number(text, from + 4, from + 6);
        return text.charAt(from) == '-'
                ? ZoneOffset.ofHoursMinutes(-hours, -minutes)
                : ZoneOffset.ofHoursMinutes(hours, minutes);
    }

    private static boolean hasShape(String text, int from, String shape) {
        if (text.length() - from < shape.length()) {
            return false;
        }
        for (int i = 0; i < shape.length(); i++) {
            char c = text.charAt(from + i);
            boolean fits =
                    switch (shape.charAt(i)) {
                        case '0' -> isDigit(c);
                        case 'T' -> c == 'T' || c == ' ';
                        case '+' -> c == '+' || c == '-';
                        default -> c == shape.charAt(i);
                    };
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = number * 10 + text.charAt(i) - '0';
        }
        return number;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
