package io.github.parityworkbench.localdb.internal;

import io.github.parityworkbench.diff.Difference;
import io.github.parityworkbench.diff.Exchange;
import io.github.parityworkbench.diff.FieldPath;
import io.github.parityworkbench.diff.JsonText;
import io.github.parityworkbench.diff.Kind;
import io.github.parityworkbench.diff.cause.Cause;
import io.github.parityworkbench.diff.group.GroupKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Walks over a block of differences, exchange by exchange, and in each difference by difference.
 */
final class DifferenceCursor {
    private static final JsonText UNREAD = JsonText.of("null");

    private final DifferenceBlock block;
    private int exchange = -1;
    private int difference;
    private int end;

    DifferenceCursor(Sealed sealed) {
        block = new DifferenceBlock(sealed);
    }

    int exchanges() {
        return block.exchanges();
    }

    /** Goes to the next exchange; false behind the last. */
    boolean nextExchange() {
        if (exchange + 1 >= block.exchanges()) {
            return false;
        }
        goTo(exchange + 1);
        return true;
    }

    /** Goes to the exchange at {@code index} in the block, before its first difference. */
    void goTo(int index) {
        if (index < 0 || index >= block.exchanges()) {
            throw new DamagedDataException("a block of differences lacks an exchange");
        }
        exchange = index;
        difference = block.firstDifference(index) - 1;
        end = block.firstDifference(index + 1);
    }

    /** How many differences of the exchange are still to come. */
    int differencesLeft() {
        return end - difference - 1;
    }

    String exchangeId() {
        return block.id(exchange);
    }

    @Nullable Instant timestamp() {
        return block.timestamp(exchange);
    }

    /** Whether comparing the exchange ran out of its budget. */
    boolean degraded() {
        return block.degraded(exchange);
    }

    /** Goes to the next difference of the exchange; false behind the last. */
    boolean nextDifference() {
        if (differencesLeft() == 0) {
            return false;
        }
        difference++;
        return true;
    }

    /** The number of the group by look. */
    int group() {
        return block.group(difference);
    }

    Cause cause() {
        return block.cause(difference);
    }

    boolean noise() {
        return (block.flags(difference) & DifferenceFlags.NOISE) != 0;
    }

    /**
     * The difference.
     *
     * @param key of its group
     * @param payload gives the exchange, asked only for a long value
     */
    Difference difference(GroupKey key, Supplier<Exchange> payload) {
        return difference(key, paths(key), payload);
    }

    /** The difference as if it stood at its group's path: enough for what looks at values. */
    Difference withoutPaths(GroupKey key, Supplier<Exchange> payload) {
        return difference(key, new Paths(key.path(), key.path()), payload);
    }

    private Difference difference(GroupKey key, Paths paths, Supplier<Exchange> payload) {
        return new Difference(
                key.part(),
                paths.left(),
                paths.right(),
                key.kind(),
                value(block.control(difference), () -> payload.get().control().body()),
                value(block.candidate(difference), () -> payload.get().candidate().body()),
                noise());
    }

    /**
     * The difference with {@code null} for its values: enough to tell which rules have it in scope.
     */
    Difference withoutValues(GroupKey key) {
        Paths paths = paths(key);
        return new Difference(
                key.part(),
                paths.left(),
                paths.right(),
                key.kind(),
                key.kind() == Kind.EXTRA ? null : UNREAD,
                key.kind() == Kind.MISSING ? null : UNREAD,
                noise());
    }

    private record Paths(FieldPath left, FieldPath right) {}

    private Paths paths(GroupKey key) {
        ByteReader in = block.paths(difference);
        int flags = block.flags(difference);
        FieldPath shape = key.path();
        FieldPath path = PathCodec.read(in, shape, (flags & DifferenceFlags.PATH_FREE) == 0);
        int form = DifferenceFlags.at(flags, DifferenceFlags.OTHER_SHIFT);
        FieldPath other =
                form == DifferenceFlags.OTHER_SAME
                        ? path
                        : PathCodec.read(in, shape, form == DifferenceFlags.OTHER_FITTING);
        return key.kind() == Kind.EXTRA ? new Paths(other, path) : new Paths(path, other);
    }

    private static @Nullable JsonText value(
            @Nullable PackedValue packed, Supplier<@Nullable JsonText> body) {
        if (packed instanceof PackedValue.Span span) {
            return span.in(body.get());
        }
        return packed instanceof PackedValue.Inline inline ? inline.text() : null;
    }

    /** The exchange with all its differences, as they are packed; none of them is left then. */
    PackedExchange packedExchange() {
        List<PackedDifference> differences = new ArrayList<>(differencesLeft());
        while (nextDifference()) {
            differences.add(packed());
        }
        return new PackedExchange(exchangeId(), timestamp(), degraded(), differences);
    }

    private PackedDifference packed() {
        PackedPaths paths = new PackedPaths();
        point(paths);
        return new PackedDifference(
                group(),
                cause(),
                noise(),
                paths,
                block.control(difference),
                block.candidate(difference));
    }

    /** Points {@code paths} at those of the difference. */
    void point(PackedPaths paths) {
        block.point(paths, difference);
    }
}
