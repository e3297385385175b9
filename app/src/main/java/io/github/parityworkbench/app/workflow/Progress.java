package io.github.parityworkbench.app.workflow;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How far a long task has come.
 *
 * @param subject what is being worked on, such as the name of a file
 * @param done how much of {@code total} is done, over all sources
 * @param total in the same unit, -1 where nobody knows
 * @param unit what {@code done} and {@code total} count
 * @param exchanges exchanges worked through so far
 */
public record Progress(
        String subject, long done, long total, Unit unit, long exchanges, Duration elapsed) {

    /** What a task counts to know its end. */
    public enum Unit {
        /** Bytes of the files as they lie on the disk, compressed or not. */
        BYTES,
        EXCHANGES,
        /** Groups of differences. */
        GROUPS,
        /** Nothing that people count; only its share tells them something. */
        PARTS
    }

    /** The share that is done, 0 to 1; empty where the total is unknown. */
    public OptionalDouble fraction() {
        if (total < 0) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(total == 0 ? 1 : Math.min(1, (double) done / total));
    }

    /** Exchanges a second since the start, 0 at the very beginning. */
    public double exchangesPerSecond() {
        return elapsed.isZero() ? 0 : exchanges / seconds();
    }

    /** How much of {@code total} is done a second, 0 at the very beginning. */
    public double donePerSecond() {
        return elapsed.isZero() ? 0 : done / seconds();
    }

    /** The time left at the pace so far; empty at the end, and where nothing can be said yet. */
    public Optional<Duration> remaining() {
        if (done <= 0 || done >= total || elapsed.isZero()) {
            return Optional.empty();
        }
        double secondsLeft = seconds() * Math.max(0, total - done) / done;
        return Optional.of(Duration.ofMillis(Math.round(secondsLeft * 1000)));
    }

    private double seconds() {
        return elapsed.toNanos() / 1e9;
    }
}
