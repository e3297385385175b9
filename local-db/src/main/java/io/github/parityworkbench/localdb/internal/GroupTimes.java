package io.github.parityworkbench.localdb.internal;

import io.github.parityworkbench.diff.group.OverTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A group's spread over time as it stands in a column: start, stretch, counts. */
public final class GroupTimes {
    private GroupTimes() {}

    static @Nullable String write(OverTime overTime) {
        if (overTime.counts().isEmpty()) {
            return null;
        }
        StringBuilder text = new StringBuilder();
        text.append(overTime.start().getEpochSecond());
        text.append(' ').append(overTime.stretch().toSeconds());
        overTime.counts().forEach(count -> text.append(' ').append((long) count));
        return text.toString();
    }

    /** Reads what {@link #write} wrote; null for nothing. */
    public static OverTime read(@Nullable String text) {
        if (text == null) {
            return OverTime.NEVER;
        }
        String[] numbers = text.split(" ", -1);
        try {
            List<Long> counts = new ArrayList<>();
            for (int i = 2; i < numbers.length; i++) {
                counts.add(Long.parseLong(numbers[i]));
            }
            return new OverTime(
                    Instant.ofEpochSecond(Long.parseLong(numbers[0])),
                    Duration.ofSeconds(Long.parseLong(numbers[1])),
                    counts);
        } catch (RuntimeException e) {
            throw new DamagedDataException("the times of a group cannot be read");
        }
    }
}
