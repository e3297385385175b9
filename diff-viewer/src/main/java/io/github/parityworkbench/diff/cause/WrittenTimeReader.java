package io.github.parityworkbench.diff.cause;

import io.github.parityworkbench.diff.UsualTime;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads the usual spellings of a time whose order of day, month and year is beyond doubt: ISO 8601
 * with its relatives (a space for T, slashes, no separators, Go's and Python's own), RFC 1123 and
 * 850, C's asctime and JavaScript's Date, dates with the month's English name, perhaps with the
 * hour of half a day, and digits that count since 1970.
 */
final class WrittenTimeReader {
    private static final int SHORTEST = 8;
    private static final int LONGEST = 80;

    private static final String CLOCK =
            "(?<hour>[0-9]{2}):(?<minute>[0-9]{2})(:(?<second>[0-9]{2})([.,](?<fraction>[0-9]{1,9}))?)?";
    private static final String ZONE =
            "(?<zone>Z|z|UTC|GMT|(UTC|GMT)?[-+][0-9]{2}(:?[0-9]{2})?)"
                    + "( ?([A-Z]{3,5}|\\([^)]*\\)|\\[[^\\]]*\\]))?";
    private static final Pattern ZONE_NAME = Pattern.compile("^(UTC|GMT|Z|z)");
    private static final String CLOCK_OF_TWELVE =
            "(?<hour>[0-9]{1,2}):(?<minute>[0-9]{2})(:(?<second>[0-9]{2}))?"
                    + "([ \u202f](?<half>[AaPp])[Mm])?";
    private static final String WEEKDAY = "(Mon|Tue|Wed|Thu|Fri|Sat|Sun)";
    private static final String MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";
    private static final String MONTH = "(?<name>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)";
    private static final String REST_OF_MONTH =
            "(\\.|uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?";

    private static final List<Spelling> SPELLINGS =
            List.of(
                    // 2026-03-01T12:00:00.5+01:00 and its relatives, down to the mere date
                    Spelling.of(
                            "(?<year>[0-9]{4})([-/])(?<month>[0-9]{2})\\2(?<day>[0-9]{2})(([Tt]| +)"
                                    + CLOCK
                                    + "( ?"
                                    + ZONE
                                    + ")?)?"),
                    // 20260301T120000Z, 20260301
                    Spelling.of(
                            "(?<year>(19|20)[0-9]{2})(?<month>[0-9]{2})(?<day>[0-9]{2})"
                                    + "(T(?<hour>[0-9]{2})(?<minute>[0-9]{2})((?<second>[0-9]{2})"
                                    + "([.,](?<fraction>[0-9]{1,9}))?)?("
                                    + ZONE
                                    + ")?)?"),
                    // Sun, 01 Mar 2026 12:00:00 GMT
                    Spelling.of(
                            "("
                                    + WEEKDAY
                                    + "[a-z]*, ?)?(?<day>[0-9]{1,2})[ -]"
                                    + MONTH
                                    + "[ -](?<year>[0-9]{4}) "
                                    + CLOCK
                                    + " ?"
                                    + ZONE),
                    // Sun Mar  1 12:00:00 UTC 2026
                    Spelling.of(
                            WEEKDAY
                                    + " "
                                    + MONTH
                                    + " +(?<day>[0-9]{1,2}) "
                                    + CLOCK
                                    + "( "
                                    + ZONE
                                    + ")? (?<year>[0-9]{4})"),
                    // Sun Mar 01 2026 12:00:00 GMT+0000 (Coordinated Universal Time)
                    Spelling.of(
                            WEEKDAY
                                    + " "
                                    + MONTH
                                    + " (?<day>[0-9]{2}) (?<year>[0-9]{4}) "
                                    + CLOCK
                                    + " "
                                    + ZONE),
                    // Mar 1, 2026 12:00:00 PM, Sunday, March 1, 2026
                    Spelling.of(
                            "("
                                    + WEEKDAY
                                    + "[a-z]*, )?"
                                    + MONTH
                                    + REST_OF_MONTH
                                    + " (?<day>[0-9]{1,2}), (?<year>[0-9]{4})(,? "
                                    + CLOCK_OF_TWELVE
                                    + ")?"),
                    // 1 March 2026, 01-Mar-2026 12:00
                    Spelling.of(
                            "("
                                    + WEEKDAY
                                    + "[a-z]*, )?(?<day>[0-9]{1,2})[ -]"
                                    + MONTH
                                    + REST_OF_MONTH
                                    + "[ -](?<year>[0-9]{4})(,? "
                                    + CLOCK_OF_TWELVE
                                    + ")?"));

    private WrittenTimeReader() {}

    /** Null where the text spells no time. */
    static @Nullable WrittenTime read(String text) {
        if (text.length() < SHORTEST || text.length() > LONGEST) {
            return null;
        }
        Optional<UsualTime> usual = UsualTime.read(text);
        if (usual.isPresent()) {
            return time(usual.get());
        }
        if (mayBeDate(text)) {
            for (Spelling spelling : SPELLINGS) {
                Matcher match = spelling.pattern().matcher(text);
                if (match.matches()) {
                    return time(new Parts(match, spelling.groups()));
                }
            }
        }
        BigDecimal count = Numbers.read(text);
        return count == null ? null : CountedTimeReader.read(count);
    }

    private static WrittenTime time(UsualTime time) {
        Duration precision = Duration.ofNanos(UsualTime.step(time.fractionDigits()));
        return new WrittenTime(time.local(), time.offset(), precision, false);
    }

    /** A cheap look first: whether a text begins or ends with the year, or tells an hour. */
    private static boolean mayBeDate(String text) {
        return isYear(text, 0) || isYear(text, text.length() - 4) || text.indexOf(':') > 0;
    }

    private static boolean isYear(String text, int from) {
        for (int i = from; i < from + 4; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static @Nullable WrittenTime time(Parts parts) {
        try {
            LocalDateTime local =
                    LocalDateTime.of(
                            parts.number("year"),
                            month(parts),
                            parts.number("day"),
                            hour(parts.number("hour"), parts.text("half")),
                            parts.number("minute"),
                            parts.number("second"),
                            nanoseconds(parts.text("fraction")));
            return new WrittenTime(local, offset(parts.text("zone")), precision(parts), false);
        } catch (DateTimeException e) {
            // Digits in the right places that are no date, such as a 13th month.
            return null;
        }
    }

    private static int month(Parts parts) {
        String name = parts.text("name");
        return name == null ? parts.number("month") : MONTHS.indexOf(name) / 3 + 1;
    }

    /** The hour of the day, from one of 12 where the half is told; 12 o'clock begins either. */
    private static int hour(int hour, @Nullable String half) {
        if (half == null) {
            return hour;
        }
        if (hour < 1 || hour > 12) {
            throw new DateTimeException("no hour of half a day");
        }
        return hour % 12 + (half.equalsIgnoreCase("P") ? 12 : 0);
    }

    private static Duration precision(Parts parts) {
        String fraction = parts.text("fraction");
        if (fraction != null) {
            return Duration.ofNanos(UsualTime.step(fraction.length()));
        }
        if (parts.text("second") != null) {
            return Duration.ofSeconds(1);
        }
        return parts.text("hour") == null ? Duration.ofDays(1) : Duration.ofMinutes(1);
    }

    private static int nanoseconds(@Nullable String fraction) {
        return fraction == null ? 0 : Integer.parseInt((fraction + "00000000").substring(0, 9));
    }

    private static @Nullable ZoneOffset offset(@Nullable String zone) {
        if (zone == null) {
            return null;
        }
        String digits = ZONE_NAME.matcher(zone).replaceFirst("");
        return digits.isEmpty() ? ZoneOffset.UTC : ZoneOffset.of(digits);
    }

    /** A spelling, and the parts that it can have. */
    private record Spelling(Pattern pattern, Set<String> groups) {
        private static final Pattern GROUP = Pattern.compile("\\(\\?<([a-z]+)>");

        static Spelling of(String expression) {
            return new Spelling(
                    Pattern.compile(expression),
                    GROUP.matcher(expression)
                            .results()
                            .map(found -> found.group(1))
                            .collect(Collectors.toUnmodifiableSet()));
        }
    }

    /** The parts of a text that has some shape. */
    private record Parts(Matcher match, Set<String> groups) {
        /** Null where the part is left out. */
        @Nullable String text(String name) {
            return groups.contains(name) ? match.group(name) : null;
        }

        /** 0 where the part is left out. */
        int number(String name) {
            String digits = text(name);
            return digits == null ? 0 : Integer.parseInt(digits);
        }
    }
}
