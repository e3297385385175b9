package io.github.parityworkbench.app.cli;

import io.github.parityworkbench.localdb.GroupVerdict;
import io.github.parityworkbench.localdb.TriageEvent;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The listing of what was decided about a group. */
final class HistoryListing {
    static final Listing<TriageEvent> LISTING =
            new Listing<>(
                    List.of(
                            Column.word("at", TriageEvent::at),
                            Column.word("by", TriageEvent::by),
                            Column.word("about", TriageEvent::about),
                            Column.sentence("value", event -> value(event.about(), event.value()))),
                    null,
                    "Nothing was decided about this group.");

    private HistoryListing() {}

    /** When it was decided, as exactly as people want to know. */
    static String second(TriageEvent event) {
        return event.at().truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** What was decided, in a few words. */
    static String words(String about, @Nullable String value) {
        return value == null
                ? "no " + about
                : about
                        + " "
                        + TextWidth.cutEnd(
                                TextWidth.oneLine(String.valueOf(value(about, value))), 60);
    }

    /** A value without what is only there to be counted by. */
    private static @Nullable String value(String about, @Nullable String value) {
        if (value == null || !about.equals("status")) {
            return value;
        }
        return GroupVerdict.read(value)
                .map(verdict -> verdict.fixedBefore() == null ? value : verdict.status().label())
                .orElse(value);
    }
}
