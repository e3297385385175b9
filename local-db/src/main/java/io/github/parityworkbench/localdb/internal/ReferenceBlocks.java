package io.github.parityworkbench.localdb.internal;

import java.util.ArrayList;
import java.util.List;

/**
 * Packs where records stand, in place of {@link PayloadBlocks}. A block is: how many records, what
 * lies between each and the one before in lines and in bytes, their lengths, and their hashes.
 */
final class ReferenceBlocks {
    private static final int MOST = 2_000;

    private ReferenceBlocks() {}

    /** Packs these places, in the order of the log. */
    static List<PayloadBlocks.Packed> pack(List<RecordPlace> places) {
        List<PayloadBlocks.Packed> blocks = new ArrayList<>();
        for (int from = 0; from < places.size(); from += MOST) {
            List<RecordPlace> some = places.subList(from, Math.min(from + MOST, places.size()));
            blocks.add(new PayloadBlocks.Packed(from, seal(some)));
        }
        return blocks;
    }

    private static Sealed seal(List<RecordPlace> places) {
        ByteWriter block = new ByteWriter(16 * places.size() + 16);
        block.writeByte(PayloadBlocks.REFERENCES);
        block.writeNumber(places.size());
        long line = 0;
        for (RecordPlace each : places) {
            block.writeNumber(each.line() - line);
            line = each.line();
        }
        long end = 0;
        for (RecordPlace each : places) {
            block.writeNumber(each.offset() - end);
            end = each.offset() + each.length();
        }
        places.forEach(each -> block.writeNumber(each.length()));
        places.forEach(each -> block.writeFixedLong(each.hash()));
        return Sealed.seal(block);
    }

    /** Whether an open block is one of these. */
    static boolean isOne(byte[] block) {
        return block.length > 0 && block[0] == PayloadBlocks.REFERENCES;
    }

    /** The places in a block that was opened. */
    static List<RecordPlace> read(byte[] block) {
        ByteReader in = new ByteReader(block);
        in.readByte();
        int count = in.readInt();
        if (count > block.length) {
            throw new DamagedDataException("a block of references is too short");
        }
        long[] lines = new long[count];
        long[] gaps = new long[count];
        int[] lengths = new int[count];
        long line = 0;
        for (int i = 0; i < count; i++) {
            line += in.readNumber();
            lines[i] = line;
        }
        for (int i = 0; i < count; i++) {
            gaps[i] = in.readNumber();
        }
        for (int i = 0; i < count; i++) {
            lengths[i] = in.readInt();
        }
        List<RecordPlace> places = new ArrayList<>(count);
        long end = 0;
        for (int i = 0; i < count; i++) {
            long offset = end + gaps[i];
            places.add(new RecordPlace(lines[i], offset, lengths[i], in.readFixedLong()));
            end = offset + lengths[i];
        }
        return places;
    }
}
