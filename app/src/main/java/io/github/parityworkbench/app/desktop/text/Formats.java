package io.github.parityworkbench.app.desktop.text;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How numbers, sizes and times are written on the screen. */
public final class Formats {
    /** Stands where a value is not known; never a number. */
    public static final String UNKNOWN = "–";

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    private static final Pattern BREAKS = Pattern.compile("[\\p{Cc}\\u2028\\u2029]+");

    private Formats() {}

    /** The text without what would break its line, for a row or a label of one line. */
    public static String oneLine(String text) {
        return BREAKS.matcher(text).replaceAll(" ");
    }

    /** A count with thousands set apart. */
    public static String count(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    /** A share of 0 to 1 in percent; a dash where it is unknown. */
    public static String rate(@Nullable Double rate) {
        if (rate == null) {
            return UNKNOWN;
        }
        double percent = rate * 100;
        if (percent > 0 && percent < 0.1) {
            return "< 0.1 %";
        }
        if (percent < 100 && percent > 99.9) {
            return "> 99.9 %";
        }
        return String.format(Locale.ROOT, "%.1f %%", percent);
    }

    /** Milliseconds as one reads them; a dash where they are unknown. */
    public static String milliseconds(@Nullable Double milliseconds) {
        if (milliseconds == null) {
            return UNKNOWN;
        }
        return milliseconds >= 1000
                ? String.format(Locale.ROOT, "%.2f s", milliseconds / 1000)
                : String.format(Locale.ROOT, "%.1f ms", milliseconds);
    }

    /** A moment in UTC, to the second; a dash where it is unknown. */
    public static String time(@Nullable Instant time) {
        return time == null ? UNKNOWN : TIME.format(time);
    }

    /** A span of time as minutes and seconds. */
    public static String duration(Duration duration) {
        long seconds = Math.max(0, Math.round(duration.toMillis() / 1000.0));
        return seconds < 60
                ? seconds + " s"
                : String.format(Locale.ROOT, "%d min %02d s", seconds / 60, seconds % 60);
    }
}
