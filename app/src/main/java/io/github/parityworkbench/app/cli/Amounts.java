package io.github.parityworkbench.app.cli;

import java.time.Duration;
import java.util.Locale;

/** Amounts as people read them. */
final class Amounts {
    private Amounts() {}

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
