package io.github.parityworkbench.diff.cause;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * A time as it was written down.
 *
 * @param local the date and time as written; of a count, in UTC; of a mere date, midnight
 * @param offset from UTC, null where none was written
 * @param precision the smallest step that the writing can tell
 * @param counted whether it was a count since 1970 rather than a date
 */
record WrittenTime(
        LocalDateTime local, @Nullable ZoneOffset offset, Duration precision, boolean counted) {

    /** Whether it tells a time of day, not just a day. */
    boolean hasTimeOfDay() {
        return precision.compareTo(Duration.ofDays(1)) < 0;
    }

    /** Time since 1970 in UTC; a time without offset is taken as UTC. */
    Duration sinceEpoch() {
        return sinceEpoch(offset == null ? ZoneOffset.UTC : offset);
    }

    /** Time since 1970 if the clock on the wall were that of UTC. */
    Duration localSinceEpoch() {
        return sinceEpoch(ZoneOffset.UTC);
    }

    private Duration sinceEpoch(ZoneOffset at) {
        Instant instant = local.toInstant(at);
        return Duration.ofSeconds(instant.getEpochSecond(), instant.getNano());
    }

    /** The coarser of the two precisions. */
    Duration coarser(WrittenTime other) {
        return precision.compareTo(other.precision) >= 0 ? precision : other.precision;
    }

    /**
     * {@code time} without what is finer than {@code step}, which is a number of whole seconds or
     * goes into a second without rest, as all precisions do.
     */
    static Duration floor(Duration time, Duration step) {
        long seconds = step.toSeconds();
        if (seconds > 0) {
            return Duration.ofSeconds(Math.floorDiv(time.toSeconds(), seconds) * seconds);
        }
        long nanos = step.toNanos();
        return Duration.ofSeconds(time.toSeconds(), time.toNanosPart() / nanos * nanos);
    }
}
