package io.github.parityworkbench.localdb.internal;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdCompressCtx;
import com.github.luben.zstd.ZstdDecompressCtx;
import com.github.luben.zstd.ZstdException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Compresses bytes with zstd, at the level at which it is fastest. */
final class Compression {
    private static final int LEVEL = 1;
    private static final int MOST_BYTES = 1 << 28;

    /** One for each thread at most: making one takes longer than packing a small block with it. */
    private static final Queue<ZstdCompressCtx> PACKING = new ConcurrentLinkedQueue<>();

    /** One for each thread at most: making one takes longer than unpacking a block with it. */
    private static final Queue<ZstdDecompressCtx> UNPACKING = new ConcurrentLinkedQueue<>();

    private Compression() {}

    /** Writes the first {@code length} bytes to {@code out}, compressed. */
    static void pack(byte[] content, int length, ByteWriter out) {
        byte[] compressed = new byte[(int) Zstd.compressBound(length)];
        ZstdCompressCtx idle = PACKING.poll();
        ZstdCompressCtx packing = idle == null ? new ZstdCompressCtx().setLevel(LEVEL) : idle;
        try {
            int size =
                    packing.compressByteArray(compressed, 0, compressed.length, content, 0, length);
            out.writeBytes(compressed, 0, size);
        } catch (ZstdException e) {
            throw new IllegalStateException("zstd cannot compress: " + e.getMessage(), e);
        } finally {
            PACKING.add(packing);
        }
    }

    /**
     * What was compressed into {@code bytes[from, to)}.
     *
     * @param length of it
     * @param what names it, for the message
     * @throws DamagedDataException if it is not as it was
     */
    static byte[] unpack(byte[] bytes, int from, int to, long length, String what) {
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
                throw new DamagedDataException(what + " has a wrong length");
            }
            return content;
        } catch (ZstdException e) {
            throw new DamagedDataException(what + " cannot be unpacked");
        } finally {
            UNPACKING.add(unpacking);
        }
    }
}
