package io.github.parityworkbench.localdb.internal;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdCompressCtx;
import com.github.luben.zstd.ZstdDecompressCtx;
import com.github.luben.zstd.ZstdException;
import java.util.Arrays;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.zip.CRC32C;

/**
 * Bytes as they are kept: behind their length and before a CRC-32C over all of it, since H2 does
 * not notice when a bit flips on disk. What is not tiny is compressed with zstd.
 */
final class Sealed {
    private static final int LEVEL = 1;
    private static final int TINY = 128;
    private static final int MOST_BYTES = 1 << 28;

    /** One for each thread at most: making one takes longer than packing a small block with it. */
    private static final Queue<ZstdCompressCtx> PACKING = new ConcurrentLinkedQueue<>();

    /** One for each thread at most: making one takes longer than unpacking a block with it. */
    private static final Queue<ZstdDecompressCtx> UNPACKING = new ConcurrentLinkedQueue<>();

    private final byte[] bytes;

    /** Bytes as they were kept. */
    Sealed(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Seals these bytes. */
    static Sealed seal(byte[] content) {
        return seal(content, content.length);
    }

    static Sealed seal(ByteWriter content) {
        return seal(content.array(), content.size());
    }

    /** As they are to be kept. */
    byte[] bytes() {
        return bytes;
    }

    private static Sealed seal(byte[] content, int length) {
        ByteWriter sealed = new ByteWriter(length / 2 + TINY);
        if (length < TINY) {
            sealed.writeNumber((long) length << 1);
            sealed.writeBytes(content, 0, length);
        } else {
            sealed.writeNumber((long) length << 1 | 1);
            writeCompressed(sealed, content, length);
        }
        sealed.writeFixedInt(checksum(sealed.array(), sealed.size()));
        return new Sealed(sealed.toBytes());
    }

    private static void writeCompressed(ByteWriter sealed, byte[] content, int length) {
        byte[] compressed = new byte[(int) Zstd.compressBound(length)];
        ZstdCompressCtx idle = PACKING.poll();
        ZstdCompressCtx packing = idle == null ? new ZstdCompressCtx().setLevel(LEVEL) : idle;
        try {
            int size =
                    packing.compressByteArray(compressed, 0, compressed.length, content, 0, length);
            sealed.writeBytes(compressed, 0, size);
        } catch (ZstdException e) {
            throw new IllegalStateException("zstd cannot compress: " + e.getMessage(), e);
        } finally {
            PACKING.add(packing);
        }
    }

    /**
     * What was sealed.
     *
     * @param what names it, for the message
     * @throws DamagedDataException if it is not as it was
     */
    byte[] open(String what) {
        check(what);
        int checked = bytes.length - Integer.BYTES;
        ByteReader reader = new ByteReader(bytes, 0, checked);
        long header = reader.readNumber();
        int from = reader.position();
        long length = header >>> 1;
        if ((header & 1) == 1) {
            return decompressed(from, checked, length, what);
        }
        if (checked - from != length) {
            throw wrongLength(what);
        }
        return Arrays.copyOfRange(bytes, from, checked);
    }

    /**
     * Makes sure that what was sealed is as it was, without unpacking it.
     *
     * @throws DamagedDataException if it is not
     */
    void check(String what) {
        int checked = bytes.length - Integer.BYTES;
        if (checked < 1
                || new ByteReader(bytes, checked, bytes.length).readFixedInt()
                        != checksum(bytes, checked)) {
            throw new DamagedDataException(what + " has a wrong checksum");
        }
    }

    private byte[] decompressed(int from, int to, long length, String what) {
        if (length > MOST_BYTES) {
            throw new DamagedDataException(what + " is longer than any");
        }
        byte[] content = new byte[(int) length];
        ZstdDecompressCtx idle = UNPACKING.poll();
        ZstdDecompressCtx unpacking = idle == null ? new ZstdDecompressCtx() : idle;
        try {
            int unpacked =
                    unpacking.decompressByteArray(
                            content, 0, content.length, bytes, from, to - from);
            if (unpacked != length) {
                throw wrongLength(what);
            }
            return content;
        } catch (ZstdException e) {
            throw new DamagedDataException(what + " cannot be unpacked");
        } finally {
            UNPACKING.add(unpacking);
        }
    }

    private static DamagedDataException wrongLength(String what) {
        return new DamagedDataException(what + " has a wrong length");
    }

    private static int checksum(byte[] bytes, int length) {
        CRC32C checksum = new CRC32C();
        checksum.update(bytes, 0, length);
        return (int) checksum.getValue();
    }
}
