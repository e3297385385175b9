package io.github.parityworkbench.diff.rule;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * Reads the spelling of times that nearly all logs have, {@code 2026-03-01T12:00:00.123+01:00},
 * digit by digit: formatters take ten times as long. {@link Moment} knows the other spellings.
 */
final class PlainTime {
    private static final int SECONDS_END = 19;
    private static final int MOST_DIGITS = 9;

    private PlainTime() {}

    /** The moment; none where it is written in any other way, or is none. */
    static Optional<Moment> read(String text) {
        if (text.length() < SECONDS_END
                || text.charAt(4) != '-'
                || text.charAt(7) != '-'
                || (text.charAt(10) != 'T' && text.charAt(10) != ' ')
                || text.charAt(13) != ':'
                || text.charAt(16) != ':') {
            return Optional.empty();
        }
        int zone = fractionEnd(text);
        try {
            LocalDateTime local =
                    LocalDateTime.of(
                            number(text, 0, 4),
                            number(text, 5, 7),
                            number(text, 8, 10),
                            number(text, 11, 13),
                            number(text, 14, 16),
                            number(text, 17, SECONDS_END),
                            nanoseconds(text, zone));
            return Optional.of(
                    new Moment(
                            local,
                            zone == text.length() ? null : local.toInstant(offset(text, zone))));
        } catch (DateTimeException e) {
            // Not digits, or none of a date, such as a 13th month.
            return Optional.empty();
        }
    }

    private static int fractionEnd(String text) {
        int end = SECONDS_END;
        if (end < text.length() && text.charAt(end) == '.') {
            do {
                end++;
            } while (end < text.length() && isDigit(text.charAt(end)));
        }
        return end;
    }

    private static int nanoseconds(String text, int end) {
        if (end == SECONDS_END) {
            return 0;
        }
        int digits = end - SECONDS_END - 1;
        if (digits < 1 || digits > MOST_DIGITS) {
            throw new DateTimeException("a fraction of so many digits");
        }
        int nanoseconds = number(text, SECONDS_END + 1, end);
        for (int i = digits; i < MOST_DIGITS; i++) {
            nanoseconds *= 10;
        }
        return nanoseconds;
    }

    private static ZoneOffset offset(String text, int from) {
        int length = text.length() - from;
        char sign = text.charAt(from);
        if (length == 1 && sign == 'Z') {
            return ZoneOffset.UTC;
        }
        if (length != 6 || (sign != '+' && sign != '-') || text.charAt(from + 3) != ':') {
            throw new DateTimeException("an offset of another kind");
        }
        int hours = number(text, from + 1, from + 3);
        int minutes = number(text, from + 4, from + 6);
        return sign == '-'
                ? ZoneOffset.ofHoursMinutes(-hours, -minutes)
                : ZoneOffset.ofHoursMinutes(hours, minutes);
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            if (!isDigit(text.charAt(i))) {
                throw new DateTimeException("a character that is no digit");
            }
            number = 10 * number + text.charAt(i) - '0';
        }
        return number;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
