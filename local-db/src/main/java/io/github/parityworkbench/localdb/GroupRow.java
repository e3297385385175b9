package io.github.parityworkbench.localdb;

import io.github.parityworkbench.diff.cause.Cause;
import io.github.parityworkbench.diff.group.GroupKey;
import io.github.parityworkbench.diff.group.OverTime;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A group as it is listed.
 *
 * @param exchanges in how many exchanges it occurs; ignored ones count only where the filter asks
 *     for them
 * @param occurrences how many differences it has; ignored ones count as above
 * @param activeOccurrences how many of its differences no rule ignores
 * @param rate exchanges over all exchanges of the endpoint, null where that total is unknown
 * @param firstSeen the timestamp of its first exchange, null where none has one
 * @param status what it is today: as people decided, unless a rule ignores all of it, a snooze
 *     ended, or it was fixed and has occurred again where no rule ignores it
 * @param verdict what people decided
 * @param ticket the issue it is kept in elsewhere, null if there is none
 * @param note in Markdown
 * @param labels in order
 * @param ignoredBy the id of the rule that ignores most of it where nothing of it is left, else
 *     null
 * @param noiseShare the share of its differences, 0 to 1, that are noise
 * @param overTime how its exchanges spread over time
 * @param field which field of which type it is, such as {@code Student.progress}; several with
 *     commas between them, null where that is not known
 */
public record GroupRow(
        String id,
        GroupKey key,
        Cause cause,
        long exchanges,
        long occurrences,
        long activeOccurrences,
        @Nullable Double rate,
        @Nullable Instant firstSeen,
        @Nullable Instant lastSeen,
        GroupStatus status,
        GroupVerdict verdict,
        @Nullable String ticket,
        @Nullable String assignee,
        @Nullable String note,
        List<String> labels,
        @Nullable String ignoredBy,
        double noiseShare,
        OverTime overTime,
        @Nullable String field) {
    public GroupRow {
        labels = List.copyOf(labels);
    }

    /** Whether rules ignore all of it. */
    public boolean ignored() {
        return activeOccurrences == 0;
    }

    /** Whether it was put off and is due again. */
    public boolean snoozeEnded() {
        return verdict.status() == GroupStatus.SNOOZED && status == GroupStatus.NEW;
    }
}
