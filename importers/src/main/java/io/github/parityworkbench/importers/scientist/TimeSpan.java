package io.github.parityworkbench.importers.scientist;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Durations as .NET writes them: {@code 1.02:03:04.5678900} is a day, two hours and so on. */
final class TimeSpan {
    private static final Pattern SHAPE =
            Pattern.compile(
                    "(?:(?<days>[0-9]{1,8})\\.)?(?<hours>[0-9]{1,2}):(?<minutes>[0-9]{1,2})"
                            + ":(?<seconds>[0-9]{1,2}(?:\\.[0-9]{1,9})?)");

    private TimeSpan() {}

    static @Nullable Double milliseconds(String text) {
        Matcher match = SHAPE.matcher(text);
        if (!match.matches()) {
            return null;
        }
        String days = match.group("days");
        double hours =
                (days == null ? 0 : 24 * Double.parseDouble(days))
                        + Double.parseDouble(match.group("hours"));
        double minutes = 60 * hours + Double.parseDouble(match.group("minutes"));
        double seconds = 60 * minutes + Double.parseDouble(match.group("seconds"));
        return Math.round(seconds * 1e9) / 1e6;
    }
}
