package io.github.parityworkbench.diff.rule;

import io.github.parityworkbench.diff.JsonText;
import io.github.parityworkbench.diff.UsualTime;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A point in time as one of the usual spellings gives it: ISO 8601 with or without offset, RFC
 * 1123, or the seconds or milliseconds since 1970.
 *
 * @param local the time of day as written, in UTC where seconds are counted
 * @param instant null where the spelling has no offset
 */
record Moment(LocalDateTime local, @Nullable Instant instant) {
    private static final int LONGEST = 64;
    private static final int YEAR_DIGITS = 4;
    private static final long NANOSECONDS = 1_000_000_000L;

    /**
     * Seconds since 1970 from 1973 on, and milliseconds from there; smaller numbers are measures.
     */
    private static final BigDecimal FIRST_SECONDS = BigDecimal.valueOf(100_000_000L);

    private static final BigDecimal FIRST_MILLISECONDS = BigDecimal.valueOf(100_000_000_000L);
    private static final BigDecimal TOO_MANY = BigDecimal.valueOf(100_000_000_000_000L);

    private static final DateTimeFormatter ISO =
            new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .append(DateTimeFormatter.ISO_LOCAL_DATE)
                    .optionalStart()
                    .appendPattern("['T'][' ']")
                    .append(DateTimeFormatter.ISO_LOCAL_TIME)
                    .appendPattern("[' '][XXX][XX][X]")
                    .optionalEnd()
                    .toFormatter(Locale.ROOT)
                    .withResolverStyle(ResolverStyle.STRICT);

    private static final DateTimeFormatter RFC_1123 = DateTimeFormatter.RFC_1123_DATE_TIME;

    /** The moment that a JSON string or number spells; none where it spells none. */
    static Optional<Moment> of(JsonText value) {
        if (value.length() == 0 || value.byteAt(0) != '"') {
            return counted(value);
        }
        return Scalars.string(value).flatMap(Moment::of);
    }

    /** The moment of a number, which is in no other spelling than seconds or milliseconds. */
    private static Optional<Moment> counted(JsonText value) {
        return Scalars.number(value)
                .filter(Moment::countsMoment)
                .filter(count -> count.toPlainString().length() <= LONGEST)
                .map(Moment::since1970);
    }

    private static Optional<Moment> of(String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        return UsualTime.read(text)
                .map(usual -> new Moment(usual.local(), usual.instant().orElse(null)))
                .or(() -> counted(text))
                .or(() -> mayBeIso(text) ? written(text, ISO) : Optional.empty())
                .or(() -> mayBeRfc1123(text) ? written(text, RFC_1123) : Optional.empty());
    }

    /** Whether a year is behind a sign, or has four digits: refusing takes formatters long. */
    private static boolean mayBeIso(String text) {
        return text.charAt(0) == '-'
                || text.charAt(0) == '+'
                || (text.length() > YEAR_DIGITS && text.charAt(YEAR_DIGITS) == '-');
    }

    private static boolean mayBeRfc1123(String text) {
        return text.indexOf(' ') > 0 && text.indexOf(':') > 0;
    }

    private static Optional<Moment> counted(String text) {
        return Optional.of(text)
                .filter(Moment::mayBeNumber)
                .flatMap(Scalars::number)
                .filter(Moment::countsMoment)
                .map(Moment::since1970);
    }

    private static boolean countsMoment(BigDecimal count) {
        return count.compareTo(FIRST_SECONDS) >= 0 && count.compareTo(TOO_MANY) < 0;
    }

    private static boolean mayBeNumber(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isDigit(c) && "+-.eE".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    private static Moment since1970(BigDecimal count) {
        BigDecimal seconds =
                count.compareTo(FIRST_MILLISECONDS) < 0 ? count : count.movePointLeft(3);
        BigDecimal[] parts = seconds.divideAndRemainder(BigDecimal.ONE);
        long nanoseconds =
                parts[1].multiply(BigDecimal.valueOf(NANOSECONDS))
                        .setScale(0, RoundingMode.DOWN)
                        .longValue();
        Instant instant = Instant.ofEpochSecond(parts[0].longValue(), nanoseconds);
        return new Moment(LocalDateTime.ofInstant(instant, ZoneOffset.UTC), instant);
    }

    private static Optional<Moment> written(String text, DateTimeFormatter format) {
        try {
            return Optional.of(
                    of(
                            format.parseBest(
                                    text,
                                    OffsetDateTime::from,
                                    LocalDateTime::from,
                                    LocalDate::from)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Moment of(TemporalAccessor parsed) {
        if (parsed instanceof OffsetDateTime withOffset) {
            return new Moment(withOffset.toLocalDateTime(), withOffset.toInstant());
        }
        if (parsed instanceof LocalDateTime local) {
            return new Moment(local, null);
        }
        return new Moment(LocalDate.from(parsed).atStartOfDay(), null);
    }

    /**
     * How far apart the two are: as instants where both are, else by the time of day as written.
     */
    Duration distance(Moment other) {
        Duration distance =
                instant == null || other.instant == null
                        ? Duration.between(local, other.local)
                        : Duration.between(instant, other.instant);
        return distance.abs();
    }
}
