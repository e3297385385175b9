package io.github.parityworkbench.app.cli;

import java.time.Duration;
import java.util.Locale;

/** Amounts as people read them. */
final class Amounts {
    private static final String[] UNITS = {"bytes", "kB", "MB", "GB", "TB"};

    private Amounts() {}

    /** Bytes in decimal units: {@code 997 MB}. */
    static String bytes(long bytes) {
        double amount = bytes;
        int unit = 0;
        while (amount >= 999.5 && unit < UNITS.length - 1) {
            amount /= 1000;
            unit++;
        }
        String format = unit == 0 || amount >= 99.95 ? "%.0f %s" : "%.1f %s";
        return String.format(Locale.ROOT, format, amount, UNITS[unit]);
    }

    /** A time in its two largest units: {@code 1 min 20 s}. */
    static String time(Duration time) {
        long seconds = Math.max(1, Math.round(time.toMillis() / 1000.0));
        if (seconds < 60) {
            return seconds + " s";
        }
        return seconds < 3600
                ? seconds / 60 + " min " + seconds % 60 + " s"
                : seconds / 3600 + " h " + seconds % 3600 / 60 + " min";
    }

    /**
     * A number and what it counts, in the singular or plural: {@code 1 group}, {@code 2,104
     * groups}.
     */
    static String count(long number, String singular) {
        String word =
                number == 1 ? singular : singular.endsWith("s") ? singular + "es" : singular + "s";
        return String.format(Locale.ROOT, "%,d %s", number, word);
    }
}
