package io.github.parityworkbench.importers.reading;

import io.github.parityworkbench.diff.JsonText;
import io.github.parityworkbench.diff.UsualTime;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the moments that logs write: ISO 8601, also as Ruby, Go, Python and databases print it, and
 * RFC 1123, where a missing zone means UTC, or a number since 1970 whose size tells seconds from
 * milliseconds, microseconds and nanoseconds.
 */
public final class Timestamps {
    private static final int LONGEST = 64;
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);

    /** Seconds in the year 5138; greater numbers are of a smaller unit. */
    private static final BigDecimal LATEST_SECOND = BigDecimal.valueOf(100_000_000_000L);

    /** Date and time of day, the fraction of its seconds, UTC, or the hours and minutes from it. */
    private static final Pattern PRINTED =
            Pattern.compile(
                    "([0-9]{4}-[0-9]{2}-[0-9]{2})[T"
                            + " ]([0-9]{2}:[0-9]{2}(?::[0-9]{2})?)(?:[.,]([0-9]{1,9}))?"
                            + " ?(?:Z|UTC|GMT|([+-][0-9]{2})(?::?([0-9]{2}))?(?: [A-Z]{2,5})?)?");

    private Timestamps() {}

    /** The moment; null where it is something else. */
    public static @Nullable Instant read(JsonText value) {
        String text = Scalars.text(value);
        return text == null || text.length() > LONGEST ? null : of(text.strip());
    }

    /** The moment that the text spells; null where it spells something else. */
    public static @Nullable Instant of(String text) {
        try {
            if (text.endsWith("Z") && text.indexOf('T') > 0) {
                return UsualTime.read(text)
                        .flatMap(UsualTime::instant)
                        .orElseGet(() -> Instant.parse(text));
            }
            if (text.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.')) {
                return ofNumber(new BigDecimal(text));
            }
            if (Character.isLetter(text.charAt(0))) {
                return Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(text));
            }
            return ofIso(text);
        } catch (DateTimeException | ArithmeticException | NumberFormatException e) {
            return null;
        }
    }

    private static Instant ofIso(String text) {
        Matcher printed = PRINTED.matcher(text);
        TemporalAccessor moment =
                DateTimeFormatter.ISO_DATE_TIME.parseBest(
                        printed.matches() ? iso(printed) : text.replace(' ', 'T'),
                        OffsetDateTime::from,
                        LocalDateTime::from);
        return moment instanceof LocalDateTime local
                ? local.toInstant(ZoneOffset.UTC)
                : Instant.from(moment);
    }

    private static String iso(Matcher printed) {
        String fraction = printed.group(3);
        String hours = printed.group(4);
        String minutes = printed.group(5);
        return printed.group(1)
                + "T"
                + printed.group(2)
                + (fraction == null ? "" : "." + fraction)
                + (hours == null ? "Z" : hours + ":" + (minutes == null ? "00" : minutes));
    }

    private static Instant ofNumber(BigDecimal sinceEpoch) {
        BigDecimal seconds = sinceEpoch;
        for (int unit = 0; unit < 3 && seconds.compareTo(LATEST_SECOND) >= 0; unit++) {
            seconds = seconds.divide(THOUSAND, 9, RoundingMode.DOWN);
        }
        BigDecimal whole = seconds.setScale(0, RoundingMode.DOWN);
        long nanos = seconds.subtract(whole).movePointRight(9).longValue();
        return Instant.ofEpochSecond(whole.longValueExact(), nanos);
    }
}
