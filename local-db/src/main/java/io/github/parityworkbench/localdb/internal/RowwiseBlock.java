package io.github.parityworkbench.localdb.internal;

import io.github.parityworkbench.diff.FieldPath;
import io.github.parityworkbench.diff.cause.Cause;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a block of differences of version 1 of the database, in which they stand one after another.
 * It is: the labels of its causes; then for each exchange a length and in it id, timestamp, whether
 * comparing was degraded, and its differences, each behind its length.
 */
final class RowwiseBlock {
    private static final String WHAT = DifferenceColumns.WHAT;

    private final byte[] block;
    private final Shapes shapes;
    private final ByteReader in;
    private final List<Cause> causes = new ArrayList<>();

    /** The paths of groups by their numbers. */
    @FunctionalInterface
    interface Shapes {
        FieldPath of(int group) throws SQLException;
    }

    private RowwiseBlock(Sealed sealed, Shapes shapes) {
        this.block = sealed.open(WHAT);
        this.shapes = shapes;
        this.in = new ByteReader(block);
        for (int left = in.readInt(); left > 0; left--) {
            causes.add(DifferenceBlock.cause(in));
        }
    }

    /** All exchanges in a block. */
    static List<PackedExchange> read(Sealed sealed, Shapes shapes) throws SQLException {
        RowwiseBlock reading = new RowwiseBlock(sealed, shapes);
        List<PackedExchange> exchanges = new ArrayList<>();
        for (int left = reading.in.readInt(); left > 0; left--) {
            exchanges.add(reading.exchange());
        }
        return exchanges;
    }

    private PackedExchange exchange() throws SQLException {
        in.readInt();
        String id = in.readString();
        Instant timestamp = in.readOptionalInstant();
        boolean degraded = in.readByte() != 0;
        List<PackedDifference> differences = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            differences.add(difference());
        }
        return new PackedExchange(id, timestamp, degraded, differences);
    }

    private PackedDifference difference() throws SQLException {
        in.readInt();
        int group = in.readInt();
        int cause = in.readByte();
        if (cause >= causes.size()) {
            throw new DamagedDataException(WHAT + " has an unknown cause");
        }
        int flags = in.readByte();
        PackedPaths paths = paths(shapes.of(group), flags);
        return new PackedDifference(
                group,
                causes.get(cause),
                (flags & DifferenceFlags.NOISE) != 0,
                paths,
                value(flags, DifferenceFlags.CONTROL_SHIFT),
                value(flags, DifferenceFlags.CANDIDATE_SHIFT));
    }

    private PackedPaths paths(FieldPath shape, int flags) {
        int from = in.position();
        PathCodec.skip(in, shape, (flags & DifferenceFlags.PATH_FREE) == 0);
        int other = DifferenceFlags.at(flags, DifferenceFlags.OTHER_SHIFT);
        if (other != DifferenceFlags.OTHER_SAME) {
            PathCodec.skip(in, shape, other == DifferenceFlags.OTHER_FITTING);
        }
        PackedPaths paths = new PackedPaths();
        paths.point(block, from, in.position(), flags & DifferenceFlags.PATHS);
        return paths;
    }

    private @Nullable PackedValue value(int flags, int shift) {
        return switch (DifferenceFlags.at(flags, shift)) {
            case DifferenceFlags.ABSENT -> null;
            case DifferenceFlags.INLINE -> new PackedValue.Inline(in.readText());
            default -> new PackedValue.Span(in.readInt(), in.readInt());
        };
    }
}
