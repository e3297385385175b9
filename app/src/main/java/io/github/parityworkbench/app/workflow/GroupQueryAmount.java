package io.github.parityworkbench.app.workflow;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads comparisons with a number, a share or a time, such as {@code >100} or {@code <=5%}. */
final class GroupQueryAmount {
    private static final Pattern COMPARISON = Pattern.compile("(>=|<=|>|<|=)?(.+)");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");
    private static final Pattern SHARE = Pattern.compile("([0-9]{1,9}(?:\\.[0-9]{1,9})?)(%?)");

    private GroupQueryAmount() {}

    /** What a whole number must be; null if the text says none. */
    static @Nullable Predicate<Long> number(String text) {
        Matcher parts = COMPARISON.matcher(text);
        if (!parts.matches() || !NUMBER.matcher(parts.group(2)).matches()) {
            return null;
        }
        long limit = Long.parseLong(parts.group(2));
        return number -> holds(parts.group(1), Long.compare(number, limit));
    }

    /** What a share from 0 to 1 must be; an unknown one fits nothing. Null if the text is none. */
    static @Nullable Predicate<@Nullable Double> share(String text) {
        Matcher parts = COMPARISON.matcher(text);
        if (!parts.matches()) {
            return null;
        }
        Matcher share = SHARE.matcher(parts.group(2));
        if (!share.matches()) {
            return null;
        }
        BigDecimal number = new BigDecimal(share.group(1));
        double limit = (share.group(2).isEmpty() ? number : number.movePointLeft(2)).doubleValue();
        return known -> known != null && holds(parts.group(1), Double.compare(known, limit));
    }

    /**
     * What a time must be; an unknown one fits nothing. Null if the text is neither day nor time.
     */
    static @Nullable Predicate<@Nullable Instant> time(String text) {
        Matcher parts = COMPARISON.matcher(text);
        if (!parts.matches()) {
            return null;
        }
        try {
            Instant from;
            Instant until;
            if (parts.group(2).contains("T")) {
                from = Instant.parse(parts.group(2));
                until = from.plusNanos(1);
            } else {
                LocalDate day = LocalDate.parse(parts.group(2));
                from = day.atStartOfDay(ZoneOffset.UTC).toInstant();
                until = day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
            }
            return known -> known != null && holds(parts.group(1), compare(known, from, until));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** A time within the day counts as that day. */
    private static int compare(Instant known, Instant from, Instant until) {
        return known.isBefore(from) ? -1 : known.isBefore(until) ? 0 : 1;
    }

    private static boolean holds(@Nullable String operator, int comparison) {
        return switch (operator == null ? "=" : operator) {
            case ">" -> comparison > 0;
            case ">=" -> comparison >= 0;
            case "<" -> comparison < 0;
            case "<=" -> comparison <= 0;
            default -> comparison == 0;
        };
    }
}
