package io.github.parityworkbench.localdb.internal;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/**
 * The columns of a block of differences in one sealed row, each compressed for itself: what is
 * alike stands together, and what is not asked for is not unpacked. Before them stand their
 * lengths, and those of what they are compressed into. For one thread.
 */
final class DifferenceColumns {
    static final String WHAT = "a block of differences";

    private final byte[] packed;
    private final Map<DifferenceColumn, Place> places = new EnumMap<>(DifferenceColumn.class);
    private final Map<DifferenceColumn, byte[]> unpacked = new EnumMap<>(DifferenceColumn.class);

    /** Where a column stands in the row, and its length; not compressed where that is the same. */
    private record Place(int from, int to, long length) {}

    /**
     * Opens a row.
     *
     * @throws DamagedDataException if it is not as it was sealed
     */
    DifferenceColumns(Sealed sealed) {
        packed = sealed.open(WHAT);
        ByteReader in = new ByteReader(packed);
        Map<DifferenceColumn, int[]> lengths = new EnumMap<>(DifferenceColumn.class);
        for (DifferenceColumn each : DifferenceColumn.values()) {
            lengths.put(each, new int[] {in.readInt(), in.readInt()});
        }
        lengths.forEach(
                (column, length) -> {
                    int from = in.position();
                    in.skip(length[1]);
                    places.put(column, new Place(from, in.position(), length[0]));
                });
        if (!in.atEnd()) {
            throw new DamagedDataException(WHAT + " has a wrong length");
        }
    }

    /** Seals columns; those that are not there have no bytes. */
    static Sealed seal(Map<DifferenceColumn, ByteWriter> columns) {
        ByteWriter row = new ByteWriter();
        ByteWriter content = new ByteWriter();
        for (DifferenceColumn each : DifferenceColumn.values()) {
            ByteWriter column = columns.getOrDefault(each, new ByteWriter(0));
            int before = content.size();
            append(column, content);
            row.writeNumber(column.size());
            row.writeNumber(content.size() - before);
        }
        row.writeBytes(content.array(), 0, content.size());
        return Sealed.sealCompressed(row);
    }

    private static void append(ByteWriter column, ByteWriter content) {
        ByteWriter smaller = new ByteWriter(column.size());
        Compression.pack(column.array(), column.size(), smaller);
        ByteWriter shortest = smaller.size() < column.size() ? smaller : column;
        content.writeBytes(shortest.array(), 0, shortest.size());
    }

    /** How many bytes a column has; this unpacks nothing. */
    long length(DifferenceColumn column) {
        return place(column).length();
    }

    /** The bytes of a column, from 0; not to be changed. */
    byte[] bytes(DifferenceColumn column) {
        return unpacked.computeIfAbsent(column, this::unpack);
    }

    private byte[] unpack(DifferenceColumn column) {
        Place place = place(column);
        return place.to() - place.from() == place.length()
                ? Arrays.copyOfRange(packed, place.from(), place.to())
                : Compression.unpack(packed, place.from(), place.to(), place.length(), WHAT);
    }

    private Place place(DifferenceColumn column) {
        return places.getOrDefault(column, new Place(0, 0, 0));
    }

    /** Reads a column from its beginning. */
    ByteReader reader(DifferenceColumn column) {
        return new ByteReader(bytes(column));
    }
}
