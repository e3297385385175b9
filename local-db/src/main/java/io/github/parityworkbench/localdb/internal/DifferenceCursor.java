package io.github.parityworkbench.localdb.internal;

import io.github.parityworkbench.diff.Difference;
import io.github.parityworkbench.diff.Exchange;
import io.github.parityworkbench.diff.FieldPath;
import io.github.parityworkbench.diff.JsonText;
import io.github.parityworkbench.diff.Kind;
import io.github.parityworkbench.diff.cause.Cause;
import io.github.parityworkbench.diff.group.GroupKey;
import java.time.Instant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Walks over a block of differences, exchange by exchange, and in each difference by difference;
 * what is not asked for is not unpacked.
 */
final class DifferenceCursor {
    private static final String WHAT = "a block of differences";
    private static final JsonText UNREAD = JsonText.of("null");

    private final byte[] block;
    private final Cause[] causes;
    private final int exchanges;
    private final ByteReader reader;
    private int exchange = -1;
    private int exchangeEnd;
    private int idAt;
    private int differencesLeft;
    private int differenceEnd;
    private int pathsAt;
    private int group;
    private Cause cause = Cause.UNEXPLAINED;
    private int flags;

    DifferenceCursor(Sealed sealed) {
        block = sealed.open(WHAT);
        reader = new ByteReader(block);
        causes = new Cause[reader.readInt()];
        for (int i = 0; i < causes.length; i++) {
            causes[i] = Cause.ofLabel(reader.readString());
        }
        exchanges = reader.readInt();
        exchangeEnd = reader.position();
    }

    int exchanges() {
        return exchanges;
    }

    /** Goes to the next exchange; false behind the last. */
    boolean nextExchange() {
        if (!passExchange()) {
            return false;
        }
        idAt = reader.position();
        reader.skipString();
        reader.readOptionalInstant();
        reader.readByte();
        differencesLeft = reader.readInt();
        differenceEnd = reader.position();
        return true;
    }

    /** Goes to the exchange at {@code index} in the block, not before the one it stands at. */
    void goTo(int index) {
        while (exchange < index - 1) {
            if (!passExchange()) {
                break;
            }
        }
        if (exchange >= index || !nextExchange()) {
            throw new DamagedDataException(WHAT + " lacks an exchange");
        }
    }

    private boolean passExchange() {
        if (exchange + 1 >= exchanges) {
            return false;
        }
        exchange++;
        reader.skip(exchangeEnd - reader.position());
        int length = reader.readInt();
        exchangeEnd = Math.addExact(reader.position(), length);
        return true;
    }

    /** How many differences of the exchange are still to come. */
    int differencesLeft() {
        return differencesLeft;
    }

    String exchangeId() {
        return header().readString();
    }

    @Nullable Instant timestamp() {
        ByteReader header = header();
        header.skipString();
        return header.readOptionalInstant();
    }

    /** Whether comparing the exchange ran out of its budget. */
    boolean degraded() {
        ByteReader header = header();
        header.skipString();
        header.readOptionalInstant();
        return header.readByte() != 0;
    }

    private ByteReader header() {
        return new ByteReader(block, idAt, exchangeEnd);
    }

    /** Goes to the next difference of the exchange; false behind the last. */
    boolean nextDifference() {
        if (differencesLeft == 0) {
            return false;
        }
        differencesLeft--;
        reader.skip(differenceEnd - reader.position());
        int length = reader.readInt();
        differenceEnd = Math.addExact(reader.position(), length);
        group = reader.readInt();
        int causeIndex = reader.readByte();
        if (causeIndex >= causes.length) {
            throw new DamagedDataException(WHAT + " has an unknown cause");
        }
        cause = causes[causeIndex];
        flags = reader.readByte();
        pathsAt = reader.position();
        return true;
    }

    /** The number of the group by look. */
    int group() {
        return group;
    }

    Cause cause() {
        return cause;
    }

    boolean noise() {
        return (flags & DifferenceFlags.NOISE) != 0;
    }

    /**
     * The difference.
     *
     * @param key of its group
     * @param payload gives the exchange, asked only for a long value
     */
    Difference difference(GroupKey key, Supplier<Exchange> payload) {
        ByteReader in = new ByteReader(block, pathsAt, differenceEnd);
        return difference(key, paths(in, key), in, payload);
    }

    /** The difference as if it stood at its group's path: enough for what looks at values. */
    Difference withoutPaths(GroupKey key, Supplier<Exchange> payload) {
        ByteReader in = new ByteReader(block, pathsAt, differenceEnd);
        skipPaths(in, key);
        return difference(key, new Paths(key.path(), key.path()), in, payload);
    }

    private Difference difference(
            GroupKey key, Paths paths, ByteReader in, Supplier<Exchange> payload) {
        return new Difference(
                key.part(),
                paths.left(),
                paths.right(),
                key.kind(),
                value(in, DifferenceFlags.CONTROL_SHIFT, () -> payload.get().control().body()),
                value(in, DifferenceFlags.CANDIDATE_SHIFT, () -> payload.get().candidate().body()),
                noise());
    }

    /**
     * The difference with {@code null} for its values: enough to tell which rules have it in scope.
     */
    Difference withoutValues(GroupKey key) {
        Paths paths = paths(new ByteReader(block, pathsAt, differenceEnd), key);
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

    private Paths paths(ByteReader in, GroupKey key) {
        FieldPath shape = key.path();
        FieldPath path =
                (flags & DifferenceFlags.PATH_FREE) == 0
                        ? PathCodec.readFitting(in, shape)
                        : PathCodec.readFree(in);
        FieldPath other =
                switch (DifferenceFlags.at(flags, DifferenceFlags.OTHER_SHIFT)) {
                    case DifferenceFlags.OTHER_SAME -> path;
                    case DifferenceFlags.OTHER_FITTING -> PathCodec.readFitting(in, shape);
                    default -> PathCodec.readFree(in);
                };
        return key.kind() == Kind.EXTRA ? new Paths(other, path) : new Paths(path, other);
    }

    private @Nullable JsonText value(ByteReader in, int shift, Supplier<@Nullable JsonText> body) {
        return switch (DifferenceFlags.at(flags, shift)) {
            case DifferenceFlags.ABSENT -> null;
            case DifferenceFlags.INLINE -> in.readText();
            default -> span(in, body.get());
        };
    }

    private static JsonText span(ByteReader in, @Nullable JsonText body) {
        int offset = in.readInt();
        int length = in.readInt();
        if (body == null || offset > body.length() - length) {
            throw new DamagedDataException("a value lies outside its body");
        }
        return body.slice(offset, offset + length);
    }

    /** Points {@code paths} at those of the difference. */
    void point(PackedPaths paths, GroupKey key) {
        ByteReader in = new ByteReader(block, pathsAt, differenceEnd);
        skipPaths(in, key);
        paths.point(block, pathsAt, in.position(), flags & DifferenceFlags.PATHS);
    }

    private void skipPaths(ByteReader in, GroupKey key) {
        PathCodec.skip(in, key.path(), (flags & DifferenceFlags.PATH_FREE) == 0);
        int other = DifferenceFlags.at(flags, DifferenceFlags.OTHER_SHIFT);
        if (other != DifferenceFlags.OTHER_SAME) {
            PathCodec.skip(in, key.path(), other == DifferenceFlags.OTHER_FITTING);
        }
    }
}
