package io.github.parityworkbench.app.workflow;

import io.github.parityworkbench.localdb.GroupVerdict;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads until when something is snoozed: a day, some days from now, or a number of exchanges. */
public final class SnoozeUntil {
    private static final Pattern SPAN = Pattern.compile("([0-9]{1,4})\\s*([dwm])");
    private static final Pattern COUNT = Pattern.compile("[0-9]{1,12}");

    private SnoozeUntil() {}

    /** What the line says; empty where it says nothing, or a day that has come. */
    public static Optional<GroupVerdict> read(String line, LocalDate today) {
        String text = line.strip().toLowerCase(Locale.ROOT);
        Matcher span = SPAN.matcher(text);
        if (span.matches()) {
            long number = Long.parseLong(span.group(1));
            LocalDate day =
                    switch (span.group(2)) {
                        case "d" -> today.plusDays(number);
                        case "w" -> today.plusWeeks(number);
                        default -> today.plusMonths(number);
                    };
            return later(day, today);
        }
        if (COUNT.matcher(text).matches()) {
            return Optional.of(GroupVerdict.snoozedUntil(Long.parseLong(text)));
        }
        try {
            return later(LocalDate.parse(text), today);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<GroupVerdict> later(LocalDate day, LocalDate today) {
        return day.isAfter(today) ? Optional.of(GroupVerdict.snoozedUntil(day)) : Optional.empty();
    }
}
