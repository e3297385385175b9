package io.github.parityworkbench.diff.cause;

import io.github.parityworkbench.diff.JsonText;
import io.github.parityworkbench.diff.UsualTime;
import io.github.parityworkbench.diff.json.NodeType;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the times that serialisers write by default as an array of numbers (Java's Jackson: {@code
 * [2026,3,1,12,0]}) or as an object (PHP: {@code {"date":"2026-03-01 12:00:00.000000",
 * "timezone_type":3,"timezone":"UTC"}}).
 */
final class StructuredTimeReader {
    private static final int LONGEST = 200;
    private static final int MILLISECONDS = 1_000;

    /** Year, month and day, then perhaps hour and minute, second, and what is finer. */
    private static final Pattern ARRAY =
            Pattern.compile(
                    "\\[([0-9]{4}),([0-9]{1,2}),([0-9]{1,2})"
                        + "(?:,([0-9]{1,2}),([0-9]{1,2})(?:,([0-9]{1,2})(?:,([0-9]{1,9}))?)?)?]");

    private static final Pattern OBJECT =
            Pattern.compile(
                    "\\{\"date\":\"([^\"]*)\",\"timezone_type\":[123],\"timezone\":\"([^\"]*)\"}");

    private static final Pattern BLANKS_BETWEEN =
            Pattern.compile("(?<=[\\[{,:])\\s+|\\s+(?=[]},:])");

    private StructuredTimeReader() {}

    /** Null where the array or object is no time. */
    static @Nullable WrittenTime read(NodeType type, JsonText value) {
        if (value.length() > LONGEST) {
            return null;
        }
        String text = BLANKS_BETWEEN.matcher(value.toString()).replaceAll("");
        Matcher match = (type == NodeType.ARRAY ? ARRAY : OBJECT).matcher(text);
        try {
            return !match.matches() ? null : type == NodeType.ARRAY ? listed(match) : named(match);
        } catch (DateTimeException e) {
            // Numbers in the right places that are no date, such as a 13th month.
            return null;
        }
    }

    /** What is left out behind the minute is 0; without an hour it is a mere date. */
    private static WrittenTime listed(Matcher parts) {
        int fraction = number(parts, 7);
        boolean nanoseconds = fraction >= MILLISECONDS;
        Duration precision =
                parts.group(4) == null
                        ? Duration.ofDays(1)
                        : fraction == 0
                                ? Duration.ofSeconds(1)
                                : nanoseconds ? Duration.ofNanos(1) : Duration.ofMillis(1);
        LocalDateTime local =
                LocalDateTime.of(
                        number(parts, 1),
                        number(parts, 2),
                        number(parts, 3),
                        number(parts, 4),
                        number(parts, 5),
                        number(parts, 6),
                        nanoseconds ? fraction : fraction * 1_000_000);
        return new WrittenTime(local, null, precision, false);
    }

    private static int number(Matcher parts, int group) {
        String digits = parts.group(group);
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static @Nullable WrittenTime named(Matcher parts) {
        Optional<UsualTime> time = UsualTime.read(parts.group(1));
        if (time.isEmpty()) {
            return null;
        }
        LocalDateTime local = time.get().local();
        ZoneOffset offset =
                ZoneId.of(parts.group(2).replace("\\/", "/")).getRules().getOffset(local);
        Duration precision = Duration.ofNanos(UsualTime.step(time.get().fractionDigits()));
        return new WrittenTime(local, offset, precision, false);
    }
}
