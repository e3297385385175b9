package io.github.parityworkbench.app.export.tickets;

import io.github.parityworkbench.app.export.Sample;
import io.github.parityworkbench.diff.cause.Cause;
import io.github.parityworkbench.diff.group.Evidence;
import io.github.parityworkbench.diff.group.GroupKey;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a ticket about a group is made of.
 *
 * @param exchanges in how many exchanges the group occurs
 * @param occurrences how many differences it has
 * @param rate exchanges over all exchanges of the endpoint, 0 to 1, null where that total is
 *     unknown
 * @param firstSeen null where no exchange has a timestamp
 * @param evidence what the values show, null where that is not known
 * @param samples some of its differences, the most telling first; only the first is shown in full
 */
public record TicketFacts(
        GroupKey key,
        Cause cause,
        long exchanges,
        long occurrences,
        @Nullable Double rate,
        @Nullable Instant firstSeen,
        @Nullable Instant lastSeen,
        @Nullable Evidence evidence,
        List<Sample> samples) {
    public TicketFacts {
        samples = List.copyOf(samples);
    }

    /** The cause where there is one, else the kind, as in a title. */
    public String what() {
        return cause == Cause.UNEXPLAINED ? key.kind().label() : cause.label();
    }
}
