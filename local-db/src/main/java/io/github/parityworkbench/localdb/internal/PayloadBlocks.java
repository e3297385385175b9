package io.github.parityworkbench.localdb.internal;

import io.github.parityworkbench.diff.Exchange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Packs whole exchanges into blocks. A block is: that they are copies, how many exchanges, the
 * length of each, and the exchanges.
 */
final class PayloadBlocks {
    /** What a block begins with that has {@link ReferenceBlocks references} in it. */
    static final int REFERENCES = 1;

    private static final int COPIES = 0;
    private static final int ENOUGH_BYTES = 1 << 18;
    private static final String WHAT = "a block of exchanges";

    private PayloadBlocks() {}

    /**
     * A sealed block.
     *
     * @param first which exchange of all those packed is its first, from 0
     */
    record Packed(int first, Sealed content) {}

    /** Packs these exchanges, in order. */
    static List<Packed> pack(List<Exchange> exchanges) {
        List<Packed> blocks = new ArrayList<>();
        List<Integer> lengths = new ArrayList<>();
        ByteWriter content = new ByteWriter(ENOUGH_BYTES);
        for (int i = 0; i < exchanges.size(); i++) {
            int before = content.size();
            ExchangeCodec.write(content, exchanges.get(i));
            lengths.add(content.size() - before);
            if (content.size() >= ENOUGH_BYTES || i == exchanges.size() - 1) {
                blocks.add(new Packed(i + 1 - lengths.size(), seal(lengths, content)));
                lengths.clear();
                content.clear();
            }
        }
        return blocks;
    }

    private static Sealed seal(List<Integer> lengths, ByteWriter content) {
        ByteWriter block = new ByteWriter(content.size() + 5 * lengths.size() + 6);
        block.writeByte(COPIES);
        block.writeNumber(lengths.size());
        lengths.forEach(block::writeNumber);
        block.writeBytes(content.array(), 0, content.size());
        return Sealed.seal(block);
    }

    /** A block as {@link #read} wants it. */
    static byte[] open(Sealed sealed) {
        return sealed.open(WHAT);
    }

    /** How many exchanges an open block has, copies or references. */
    static int count(byte[] block) {
        ByteReader in = new ByteReader(block);
        in.readByte();
        int count = in.readInt();
        if (count == 0) {
            throw new DamagedDataException(WHAT + " has none");
        }
        return count;
    }

    /** The exchange at {@code index} in a block that was opened. */
    static Exchange read(byte[] block, int index) {
        ByteReader in = new ByteReader(block);
        if (in.readByte() != COPIES) {
            throw new DamagedDataException(WHAT + " is of an unknown kind");
        }
        int count = in.readInt();
        if (index < 0 || index >= count) {
            throw new DamagedDataException(WHAT + " lacks an exchange");
        }
        long start = 0;
        int length = 0;
        for (int i = 0; i < count; i++) {
            int each = in.readInt();
            start += i < index ? each : 0;
            length = i == index ? each : length;
        }
        long from = in.position() + start;
        if (from + length > block.length) {
            throw new DamagedDataException(WHAT + " ends too early");
        }
        // A copy, so that one exchange does not keep its neighbours in memory.
        return ExchangeCodec.read(
                new ByteReader(Arrays.copyOfRange(block, (int) from, (int) from + length)));
    }
}
