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
import org.jspecify.annotations.Nullable;

/**
 * Reads the moments that logs write: ISO 8601 and RFC 1123, where a missing zone means UTC, or a
 * number since 1970 whose size tells seconds from milliseconds, microseconds and nanoseconds.
 */
public final class Timestamps {
    private static final int LONGEST = 64;
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);

    /** Seconds in the year 5138; greater numbers are of a smaller unit. */
    private static final BigDecimal LATEST_SECOND = BigDecimal.valueOf(100_000_000_000L);

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
            return ofIso(text.replace(' ', 'T'));
        } catch (DateTimeException | ArithmeticException | NumberFormatException e) {
            return null;
        }
    }

    private static Instant ofIso(String text) {
        TemporalAccessor moment =
                DateTimeFormatter.ISO_DATE_TIME.parseBest(
                        text, OffsetDateTime::from, LocalDateTime::from);
        return moment instanceof LocalDateTime local
                ? local.toInstant(ZoneOffset.UTC)
                : Instant.from(moment);
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
